# SPDX-License-Identifier: MPL-2.0
"""Writes a report the way it is published: the official tables with merged cells between the text, as a web page, a
Word and a Writer document, and as somebody pastes it from the page into a text, where merged cells are lost."""

import zipfile
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

from workbook.applications_sheet import applications_rows
from workbook.filling import Filling
from workbook.form import headings

EPOCH = (1980, 1, 1, 0, 0, 0)


@dataclass
class Cell:
    text: str
    rows: int = 1
    columns: int = 1


class Table:
    """Cells by place; the places below a merged cell stay empty."""

    def __init__(self, columns: int):
        self.columns, self.cells = columns, {}

    def put(self, row: int, column: int, text: str, rows: int = 1, columns: int = 1) -> None:
        self.cells[row, column] = Cell(text, rows, columns)

    def figures(self, row: int, column: int, values: list) -> None:
        for offset, value in enumerate(values):
            self.put(row, column + offset, shown(value))

    @property
    def height(self) -> int:
        return max(row for row, _ in self.cells) + 1

    def row(self, row: int) -> list[Cell]:
        return [self.cells[row, column] for column in range(self.columns) if (row, column) in self.cells]

    def covering(self, row: int, column: int) -> tuple[int, int, Cell]:
        for (first_row, first_column), cell in self.cells.items():
            if 0 <= row - first_row < cell.rows and 0 <= column - first_column < cell.columns:
                return first_row, first_column, cell
        raise KeyError((row, column))


def shown(value: int | float | None) -> str:
    if value is None:
        return ""
    return str(value).removesuffix(".0")


def disclosure(table: dict, filling: Filling) -> Table:
    page, row = Table(4), 0
    for block in table["blocks"]:
        page.put(row, 0, block["heading"], columns=4)
        labels = [block["corner"]] + [column["labels"][-1] for column in block["columns"]]
        lines = [labels]
        for line in block["rows"]:
            values = [filling.figures["disclosure", line["row"], column["column"]] for column in block["columns"]]
            lines.append([line["labels"][-1], *map(shown, values)])
        for offset, line in enumerate(lines, 1):
            for column, text in enumerate(line):
                page.put(row + offset, column, text, columns=4 - column if column == len(line) - 1 else 1)
        row += len(lines) + 1
    return page


def applications(table: dict, filling: Filling) -> Table:
    block, rows = table["blocks"][0], applications_rows(table, filling)
    page = Table(10)
    page.put(0, 0, block["corner"], rows=3, columns=3)
    for heading in headings([column["labels"] for column in block["columns"]]):
        page.put(heading.level, 3 + heading.start, heading.text, heading.depth, heading.span)
    for heading in headings([row["labels"] for row in rows]):
        page.put(3 + heading.start, heading.level, heading.text, heading.span, heading.depth)
    for offset, row in enumerate(rows, 3):
        page.figures(offset, 3, [filling.figures["applications", row["row"], column["column"]]
                                 for column in block["columns"]])
    return page


def reviews(table: dict, filling: Filling) -> Table:
    block, page = table["blocks"][0], Table(15)
    places = [(row, column) for row in block["rows"] for column in block["columns"]]
    for heading in headings([row["labels"] + column["labels"] for row, column in places]):
        page.put(heading.level, heading.start, heading.text, heading.depth, heading.span)
    page.figures(3, 0, [filling.figures["reviews", row["row"], column["column"]] for row, column in places])
    return page


TABLES = {"disclosure": disclosure, "applications": applications, "reviews": reviews}


def contents(definition: dict, filling: Filling) -> list[str | Table]:
    parts: list[str | Table] = [
        f"{filling.agency}{filling.year}年{definition['title']}",
        "根据《中华人民共和国政府信息公开条例》第五十条规定，编制本报告。",
        "一、总体情况",
        f"{filling.year}年，依法、及时、准确公开政府信息。",
    ]
    for table in definition["tables"]:
        parts.append(table["heading"])
        if filling.holds(table["table"]):
            parts.append(TABLES[table["table"]](table, filling))
    return [*parts, "五、存在的主要问题及改进情况", "六、其他需要报告的事项", "无其他需要报告的事项。"]


def html(parts: list[str | Table], encoding: str) -> bytes:
    """A page of an agency's site: a script, a menu and the article in a table that lays the page out."""
    body = []
    for part in parts:
        if isinstance(part, str):
            body.append(f"<p><span>&nbsp;&nbsp;{escape(part)}</span></p>")
            continue
        body.append('<table border="1"><tbody>')
        for row in range(part.height):
            cells = "".join(
                f'<td{f" rowspan={cell.rows}" if cell.rows > 1 else ""}{f" colspan={cell.columns}" if cell.columns > 1 else ""}>'
                f"<p>&nbsp;{escape(cell.text)}</p></td>"
                for cell in part.row(row)
            )
            body.append(f"<tr>{cells}</tr>")
        body.append("</tbody></table>")
    return "\n".join([
        f'<!DOCTYPE html><html><head><meta charset="{encoding}"><title>{escape(parts[0])}</title>',
        "<script>if (1 < 2) document.write('<table><tr><td>1</td></tr></table>')</script></head><body>",
        '<table width="100%"><tr><td><ul><li><a href="/">首页</a></li><li>政务公开</li></ul></td><td>',
        *body,
        "</td></tr></table><div>扫一扫在手机上查看当前页面</div></body></html>\n",
    ]).encode(encoding)


def text(parts: list[str | Table]) -> bytes:
    """Merged cells move what follows them to the left; empty ones fill the row at its end."""
    lines = []
    for part in parts:
        if isinstance(part, str):
            lines.append(part)
            continue
        for row in range(part.height):
            cells = [cell.text for cell in part.row(row)]
            lines.append(" | ".join(cells) + " |" + "|" * (part.columns - len(cells)))
    return ("\n".join(lines) + "\n").encode()


def package(path: Path, files: dict[str, str]) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, EPOCH)
            entry.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)


def docx_row(table: Table, row: int) -> str:
    cells, column = [], 0
    while column < table.columns:
        first_row, first_column, cell = table.covering(row, column)
        properties = f'<w:gridSpan w:val="{cell.columns}"/>' if cell.columns > 1 else ""
        if cell.rows > 1:
            properties += '<w:vMerge w:val="restart"/>' if first_row == row else "<w:vMerge/>"
        run = f"<w:r><w:t>{escape(cell.text)}</w:t></w:r>" if first_row == row else ""
        cells.append(f"<w:tc><w:tcPr>{properties}</w:tcPr><w:p>{run}</w:p></w:tc>")
        column = first_column + cell.columns
    return f"<w:tr>{''.join(cells)}</w:tr>"


def docx(path: Path, parts: list[str | Table]) -> None:
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    body = []
    for part in parts:
        if isinstance(part, str):
            body.append(f"<w:p><w:r><w:t>{escape(part)}</w:t></w:r></w:p>")
        else:
            grid = "<w:gridCol/>" * part.columns
            rows = "".join(docx_row(part, row) for row in range(part.height))
            body.append(f"<w:tbl><w:tblPr/><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>")
    types = "application/vnd.openxmlformats-"
    package(path, {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        f'<Default Extension="rels" ContentType="{types}package.relationships+xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{types}officedocument.wordprocessingml.document.main+xml"/>'
        "</Types>",
        "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="{office}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        f"<w:body>{''.join(body)}</w:body></w:document>",
    })


def odt_row(table: Table, row: int) -> str:
    cells = []
    for column in range(table.columns):
        first_row, first_column, cell = table.covering(row, column)
        if (first_row, first_column) != (row, column):
            cells.append("<table:covered-table-cell/>")
            continue
        spans = ""
        if cell.rows > 1 or cell.columns > 1:
            spans = f' table:number-rows-spanned="{cell.rows}" table:number-columns-spanned="{cell.columns}"'
        cells.append(f"<table:table-cell{spans}><text:p>{escape(cell.text)}</text:p></table:table-cell>")
    return f"<table:table-row>{''.join(cells)}</table:table-row>"


def odt(path: Path, parts: list[str | Table]) -> None:
    media, names = "application/vnd.oasis.opendocument.text", "urn:oasis:names:tc:opendocument:xmlns"
    body = []
    for part in parts:
        if isinstance(part, str):
            body.append(f"<text:p>{escape(part)}</text:p>")
        else:
            rows = "".join(odt_row(part, row) for row in range(part.height))
            body.append(f'<table:table><table:table-column table:number-columns-repeated="{part.columns}"/>{rows}</table:table>')
    package(path, {
        "mimetype": media,
        "META-INF/manifest.xml": f'<manifest:manifest xmlns:manifest="{names}:manifest:1.0" manifest:version="1.3">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{media}"/>'
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>',
        "content.xml": f'<office:document-content xmlns:office="{names}:office:1.0" xmlns:text="{names}:text:1.0"'
        f' xmlns:table="{names}:table:1.0" office:version="1.3"><office:body><office:text>{"".join(body)}'
        "</office:text></office:body></office:document-content>",
    })


def write(folder: Path, name: str, definition: dict, filling: Filling, encoding: str) -> None:
    """The page in the given encoding, the text in UTF-8."""
    parts = contents(definition, filling)
    (folder / f"{name}.html").write_bytes(html(parts, encoding))
    (folder / f"{name}.txt").write_bytes(text(parts))
    docx(folder / f"{name}.docx", parts)
    odt(folder / f"{name}.odt", parts)
