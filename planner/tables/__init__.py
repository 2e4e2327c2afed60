"""Tables from and for spreadsheets: their text, what their columns mean, and the tasks they make. All is untrusted."""
