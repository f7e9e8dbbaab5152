"""Gives a font another name: font.py SOURCE TARGET NAME. For the test in Wine."""
import sys

from fontTools.ttLib import TTFont

FAMILY, FULL = 1, 4
WINDOWS, ENGLISH = 3, 0x409

source, target, name = sys.argv[1:]
font = TTFont(source, fontNumber=0, lazy=True)
table = font["name"]
table.names = [n for n in table.names if (n.platformID, n.langID) == (WINDOWS, ENGLISH)]
for record in table.names:
    if record.nameID in (FAMILY, FULL):
        record.string = name
font.save(target)
