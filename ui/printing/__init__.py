"""Paper: page set-up, layout in pages, and output to printer, PDF, SVG and PNG by the painter of the screen."""
