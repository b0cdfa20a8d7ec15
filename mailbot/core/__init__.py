"""What mailbot decides, as plain values in and plain values out: no clock, no file, no network, no randomness."""
