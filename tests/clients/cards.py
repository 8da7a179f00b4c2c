"""Address cards on standard input as Evolution's library reads them: a JSON line a
card, each property a list of the parts of each of its values.  For Debian's own
python3, whose module it is; without the library the status is 77."""
import json
import sys

try:
    import gi
    gi.require_version("EBookContacts", "1.2")
    from gi.repository import EBookContacts
except (ImportError, ValueError):
    sys.exit(77)

END = "END:VCARD\r\n"
for text in sys.stdin.buffer.read().decode().split(END)[:-1]:
    told = {}
    for attribute in EBookContacts.VCard.new_from_string(
            text + END).get_attributes():
        told.setdefault(attribute.get_name(), []).append(
            attribute.get_values())
    print(json.dumps(told))
