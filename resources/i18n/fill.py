#!/usr/bin/env python3
"""Fills pellucid_<language>.ts from words_<language>.txt, which have the last word; reports what stays unfinished.

A line of words is SOURCE<TAB>TRANSLATION, with \\n for a line break. "Context|SOURCE" is for that context only. Plural
forms are separated by " || ". What is only in the .ts file, finished in Qt Linguist, stays.
"""

import pathlib
import sys
import xml.etree.ElementTree as ElementTree

FOLDER = pathlib.Path(__file__).parent


def words_of(language):
    words = {}
    for line in (FOLDER / f"words_{language}.txt").read_text(encoding="utf-8").splitlines():
        if "\t" not in line:
            continue
        source, translation = line.split("\t")
        words[source.replace("\\n", "\n")] = translation.replace("\\n", "\n")
    return words


def fill(message, text):
    translation = message.find("translation")
    if text is None:
        return translation.get("type") != "unfinished"
    if message.get("numerus") == "yes":
        forms = text.split(" || ")
        places = translation.findall("numerusform")
        if len(forms) != len(places):
            return False
        for place, form in zip(places, forms):
            place.text = form
    else:
        translation.text = text
    translation.attrib.pop("type", None)
    return True


def main():
    missing = 0
    for words_file in sorted(FOLDER.glob("words_*.txt")):
        language = words_file.stem.removeprefix("words_")
        words = words_of(language)
        path = FOLDER / f"pellucid_{language}.ts"
        tree = ElementTree.parse(path)
        for context in tree.getroot().findall("context"):
            name = context.find("name").text.split("::")[-1]
            for message in context.findall("message"):
                source = message.find("source").text
                if not fill(message, words.get(f"{name}|{source}", words.get(source))):
                    print(f"{language}: {name}: {source}")
                    missing += 1
        text = ElementTree.tostring(tree.getroot(), encoding="unicode")
        path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
