"""How mail programs head the line of a forwarded mail that says whose it was, in languages that are not read."""

FROM = "da; van; od; fra; från; lähettäjä; feladó; kimden; gönderen; pošiljatelj; expeditor; от; від; 发件人; 差出人"
"""Folded in `said/own.py`; the languages that are read have theirs among their phrases (`from_line`)."""
