#!/usr/bin/env bash
# Opens the sample program as a draft; with no display, renders it to PDF and PNG instead.

set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

readonly SAMPLE=build/sample

if [ "$(uname)" != Linux ] || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec .venv/bin/fairlead --sample
fi
echo "fairlead: there is no display to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set), so the sample is rendered instead."
mkdir -p build
rm -f "$SAMPLE".*
.venv/bin/fairlead new "$SAMPLE.fairlead" --template platform-migration
for format in pdf png; do
    .venv/bin/fairlead export "$SAMPLE.fairlead" -o "$SAMPLE.$format"
done
echo "fairlead: rendered $PWD/$SAMPLE.pdf and $PWD/$SAMPLE.png"
