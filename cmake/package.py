# SPDX-License-Identifier: MPL-2.0
"""Packs files of a folder into a zip, the same bytes from the same files. What else lies in the folder, left there by
an earlier build, is removed: the office reads the folder as well.

usage: package.py <zip> <folder> <file in the folder>...
"""

import pathlib
import sys
import zipfile

# The earliest time a zip can state: packing again later changes nothing.
EPOCH = (1980, 1, 1, 0, 0, 0)


# The programs among the files, by their names.
PROGRAMS = ("gouji",)


def entry(name: str, compression: int = zipfile.ZIP_DEFLATED) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, EPOCH)
    info.compress_type = compression
    info.create_system = 3  # Unix, whatever packs
    info.external_attr = (0o100755 if name.split("/")[-1] in PROGRAMS else 0o100644) << 16
    return info


def pack(package: pathlib.Path, contents: dict[str, bytes]) -> None:
    """Writes in the order given; a mimetype is stored as it is, as the OpenDocument format asks for."""
    with zipfile.ZipFile(package, "w") as archive:
        for name, data in contents.items():
            compression = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(entry(name, compression), data, compresslevel=9)


def prune(folder: pathlib.Path, names: list[str]) -> None:
    for path in folder.rglob("*"):
        if path.is_file() and path.relative_to(folder).as_posix() not in names:
            path.unlink()


def main() -> None:
    package, folder, *names = sys.argv[1:]
    prune(pathlib.Path(folder), names)
    pack(pathlib.Path(package), {name: pathlib.Path(folder, name).read_bytes() for name in sorted(names)})


if __name__ == "__main__":
    main()
