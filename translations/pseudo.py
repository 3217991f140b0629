#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes a language that nobody speaks out of the English texts.

pseudo.py en_XA FILE.ts    40 % longer, with accents and between brackets: for texts that are cut off or put together
pseudo.py ar_XB FILE.ts    in Arabic letters, from right to left

A text on the screen without accents, or in Latin letters, is one that no translation reaches. The texts are those of
grantry_fr.ts, which has all of them, and the plural forms those of grantry_en.ts. What holds a place, the letter of a
shortcut and whatever a program reads stay as they are.
"""
import math
import re
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

KEPT = re.compile(
    r"""%L?\d+ | %n | %%            # places
      | </?[a-z][^>]*> | &[a-z]+;   # HTML
      | &\w                         # the letter of a shortcut
      | \(\*[^)]*\)                 # a filter of files
      | https?://\S*                # addresses
      | \n""", re.VERBOSE)

ACCENTED = str.maketrans("AaCcDdEeGgHhIiJjKkLlNnOoRrSsTtUuWwYyZz", "ÀàÇçÐđÉéĜĝĤĥÎîĴĵĶķĻļÑñÖöŘřŠšŢţÜüŴŵÝýŽž")
ARABIC = str.maketrans("abcdefghijklmnopqrstuvwxyz", "ابجدهوزحطيكلمنسعفصقرشتثخذض")


def written(text, letters):
    """`text` with `letters` for its own, where a person reads it."""
    parts, end = [], 0
    for kept in KEPT.finditer(text):
        parts += [letters(text[end:kept.start()]), kept.group()]
        end = kept.end()
    return "".join(parts) + letters(text[end:])


def longer(text):
    """The brackets count; what else is missing comes in words, so that it wraps as a language does."""
    start = len(text) - len(text.lstrip())
    words = "ôñé ţŵö ţĥřéé " * len(text)
    more = words[:max(0, math.ceil(0.4 * len(text)) - 3)].strip()
    inner = written(text[start:], lambda part: part.translate(ACCENTED))
    return f"{text[:start]}[{inner}{' ' + more if more else ''}]"


def from_the_right(text):
    return written(text, lambda part: part.lower().translate(ARABIC))


def made(text, change):
    return change(text) if any(c.isalpha() for c in KEPT.sub("", text)) else text


def key(context, message):
    return context.findtext("name"), message.findtext("source"), message.findtext("comment")


def messages(file):
    for context in ET.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            yield context, message


def translate(message, change, plurals):
    translation = message.find("translation")
    translation.clear()
    if message.get("numerus") == "yes":
        for form in plurals:
            ET.SubElement(translation, "numerusform").text = made(form, change)
    else:
        translation.text = made(message.findtext("source"), change)


def direct_from_the_right(root):
    """What Qt asks a translation for to learn its direction."""
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = "QGuiApplication"
    message = ET.SubElement(context, "message")
    ET.SubElement(message, "source").text = "QT_LAYOUT_DIRECTION"
    ET.SubElement(message, "translation").text = "RTL"


def main():
    changes = {"en_XA": longer, "ar_XB": from_the_right}
    if len(sys.argv) != 3 or sys.argv[1] not in changes:
        sys.exit(__doc__)
    code, target = sys.argv[1:]
    folder = Path(__file__).parent
    english = {key(*each): [form.text for form in each[1].iter("numerusform")]
               for each in messages(folder / "grantry_en.ts")}
    tree = ET.parse(folder / "grantry_fr.ts")
    root = tree.getroot()
    root.set("language", "en")  # its plural forms
    for context in root.iter("context"):
        for message in context.iter("message"):
            translate(message, changes[code], english.get(key(context, message), []))
    if code == "ar_XB":
        direct_from_the_right(root)
    tree.write(target, encoding="utf-8", xml_declaration=True)


if __name__ == "__main__":
    main()
