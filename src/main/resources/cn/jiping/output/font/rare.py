"""Cuts the fallback font to the characters that the other faces lack.

rare.py NotoSerifSC-Regular.ttf GWRare-Regular.ttf FACE.ttf…   (needs python3-fonttools)
"""

import sys

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

NAMES = {1: "GW Rare", 3: "GWRare-Regular", 4: "GW Rare", 6: "GWRare-Regular"}

source, target, *faces = sys.argv[1:]
# Only what every face has is never asked for here.
carried = set.intersection(*(set(TTFont(face).getBestCmap()) for face in faces))
font = TTFont(source, recalcTimestamp=False)

options = Options()
options.layout_features = []
options.drop_tables += ["BASE", "GDEF", "GPOS", "GSUB", "STAT", "vhea", "vmtx"]  # vertical lines, kerning
options.hinting = False
options.notdef_outline = True
options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
subsetter = Subsetter(options)
subsetter.populate(unicodes=set(font.getBestCmap()) - carried)
subsetter.subset(font)

# A changed version has a name of its own.
for name in font["name"].names:
    if name.nameID in NAMES:
        name.string = NAMES[name.nameID]
font.save(target)
print(target, font["maxp"].numGlyphs, "glyphs")
