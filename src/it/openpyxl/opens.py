"""What openpyxl finds in a map's workbook; with a second file, that workbook with some cells changed is saved there."""

import datetime
import sys

import openpyxl

book = openpyxl.load_workbook(sys.argv[1])


def rows(sheet):
    lines = list(book[sheet].iter_rows(values_only=True))
    return [{k: v for k, v in zip(lines[0], line) if v is not None} for line in lines[1:]]


def typed(value):
    return f"{type(value).__name__} {value}"


print("sheets", *book.sheetnames)
print("formulas", sum(cell.data_type == "f" for sheet in book for line in sheet.iter_rows() for cell in line))
for actor in rows("Actors"):
    print(
        f"actor {actor['id']} [{actor['name']}] {actor.get('side')} betweenness {typed(actor['betweenness'])}"
        f" x {typed(actor['x'])}"
    )
evidence = rows("Evidence")
for tie in rows("Ties"):
    items = sum(item["tie"] == tie["id"] for item in evidence)
    print(
        f"tie {tie['id']} {tie['from']} -> {tie['to']} {tie['tieType']} strength {tie['strength']} evidence {items}"
    )
# Java counts a character beyond the first 65,536 as two.
print("says", sum(len(item.get("says", "").encode("utf-16-le")) // 2 for item in evidence), "characters")
for entry in rows("Map"):
    print("key", entry["key"], typed(entry["value"]))

if len(sys.argv) > 2:

    def cell(sheet, column, row):
        header = [c.value for c in book[sheet][1]]
        if column not in header:
            header.append(column)
            book[sheet].cell(1, len(header), column)
        return book[sheet].cell(row, header.index(column) + 1)

    ids = [c.value for c in book["Actors"]["A"]]
    note = cell("Actors", "note", ids.index("putin") + 1)
    note.value = "_x005F_x0041_ =1+1 Путин"
    cell("Ties", "until", 2).value = datetime.date(2031, 5, 6)
    cell("Sources", "confidential", 2).value = True
    book.save(sys.argv[2])
