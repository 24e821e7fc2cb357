# SPDX-License-Identifier: MPL-2.0
"""Turns a flat OpenDocument spreadsheet into a template package, every byte of its elements as it was.

usage: flat_to_template.py <.fods> <.ots>
"""

import pathlib
import re
import sys
import typing
import xml.parsers.expat

import package

MEDIA_TYPE = "application/vnd.oasis.opendocument.spreadsheet-template"

# Which of the document's parts go where, in the order the format asks for.
STREAMS = {
    "content.xml": ("document-content", ["scripts", "font-face-decls", "automatic-styles", "body"]),
    "meta.xml": ("document-meta", ["meta"]),
    "settings.xml": ("document-settings", ["settings"]),
    "styles.xml": ("document-styles", ["font-face-decls", "styles", "automatic-styles", "master-styles"]),
}


class Element(typing.NamedTuple):
    name: str
    text: bytes  # up to the next element of its depth


class Flat:
    """Where the root's children and theirs begin and end in the file."""

    def __init__(self, source: bytes):
        self._source = source
        self._starts: list[tuple[int, str, int]] = []  # depth, name, first byte
        self._ends: dict[int, list[int]] = {0: [], 1: []}  # by depth: where end tags begin
        self._depth = 0
        parser = xml.parsers.expat.ParserCreate()
        parser.StartElementHandler = lambda name, _: self._start(name, parser.CurrentByteIndex)
        parser.EndElementHandler = lambda _: self._end(parser.CurrentByteIndex)
        parser.Parse(source, True)

    def _start(self, name: str, at: int) -> None:
        if self._depth <= 2:
            self._starts.append((self._depth, name, at))
        self._depth += 1

    def _end(self, at: int) -> None:
        self._depth -= 1
        if self._depth <= 1:
            self._ends[self._depth].append(at)

    def root_tag(self) -> str:
        first, second = self._starts[0], self._starts[1]
        return self._source[first[2] : second[2]].decode()

    def parts(self) -> dict[str, bytes]:
        return {element.name: element.text for element in self._elements(1, 0, self._ends[0][0])}

    def children(self, part: str) -> list[Element]:
        begin, end = next(
            (start, end)
            for (_, name, start), end in zip([s for s in self._starts if s[0] == 1], self._ends[1])
            if name == part
        )
        return self._elements(2, begin, end)

    def _elements(self, depth: int, begin: int, end: int) -> list[Element]:
        inside = [(name, at) for at_depth, name, at in self._starts if at_depth == depth and begin <= at < end]
        bounds = [at for _, at in inside[1:]] + [end]
        return [Element(name, self._source[at:bound]) for (name, at), bound in zip(inside, bounds)]


def stream(flat: Flat, root: str, names: list[str]) -> bytes:
    """One file of the package; page layouts belong to the styles alone."""
    parts = flat.parts()
    tag = re.sub(r'\s+office:mimetype="[^"]*"', "", flat.root_tag()).rstrip()
    tag = tag.replace("office:document", f"office:{root}", 1)
    chunks = []
    for name in [f"office:{name}" for name in names]:
        if name == "office:automatic-styles" and root == "document-content":
            kept = [e.text for e in flat.children(name) if e.name != "style:page-layout"]
            chunks += [b"<office:automatic-styles>", *kept, b"</office:automatic-styles>"]
        elif name in parts:
            chunks.append(parts[name])
    return b"".join([b'<?xml version="1.0" encoding="UTF-8"?>\n', tag.encode(), *chunks, f"</office:{root}>".encode()])


def manifest(names: typing.Iterable[str]) -> bytes:
    entries = [("/", MEDIA_TYPE)] + [(name, "text/xml") for name in names]
    lines = [
        f'  <manifest:file-entry manifest:full-path="{path}" manifest:media-type="{media_type}"/>'
        for path, media_type in entries
    ]
    return "\n".join([
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">',
        *lines,
        "</manifest:manifest>\n",
    ]).encode()


def main() -> None:
    source, target = map(pathlib.Path, sys.argv[1:])
    flat = Flat(source.read_bytes())
    streams = {name: stream(flat, root, parts) for name, (root, parts) in STREAMS.items()}
    package.pack(target, {
        "mimetype": MEDIA_TYPE.encode(),
        **streams,
        "META-INF/manifest.xml": manifest(streams),
    })


if __name__ == "__main__":
    main()
