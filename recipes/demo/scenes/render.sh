#!/bin/sh
# Makes the demo's pictures from the scenes beside this file. Renders what is missing; name scenes to make them again:
#   ./render.sh                       all that is missing
#   ./render.sh bamboo-rain hero-mist those two, whether there or not
#   DRAFT=dir ./render.sh [name…]     small test frames into dir
# Needs povray, imagemagick and cwebp.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
media=$here/../media
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
threads=${THREADS:-1}

# frame NAME SCENE OUT WIDTH HEIGHT MAX_KB [povray declares…]
frame() {
  name=$1 scene=$2 out=$3 width=$4 height=$5 kilobytes=$6
  shift 6
  aa="+A0.2 +AM2 +R2"
  if [ -n "${DRAFT:-}" ]; then
    out=$DRAFT/$name.png width=$((width / 4)) height=$((height / 4)) aa="+A0.3 +R2"
    set -- "$@" Declare=Draft=1
  elif [ -f "$out" ] && [ -z "$wanted" ]; then
    return 0
  fi
  mkdir -p "$(dirname "$out")"
  started=$(date +%s)
  nice -n 19 povray "+I$scene" "+O$work/frame.png" "+L$here" "+W$width" "+H$height" $aa +FN16 -D +WT"$threads" "$@" >"$work/log" 2>&1 ||
    { echo "$name: povray failed"; grep -B6 -i error "$work/log" | tail -20; return 1; }
  # A soft shoulder for the light, a breath of grain so that walls do not band.
  convert "$work/frame.png" $(tone "$scene") -attenuate 0.09 +noise Gaussian -depth 8 "$work/toned.png"
  if [ -n "${DRAFT:-}" ]; then
    cp "$work/toned.png" "$out"
  else
    quality=90
    while cwebp -quiet -m 6 -sharp_yuv -q $quality "$work/toned.png" -o "$out"; [ "$(wc -c <"$out")" -gt $((kilobytes * 1000)) ] && [ $quality -gt 40 ]; do quality=$((quality - 4)); done
  fi
  echo "$name $(($(date +%s) - started))s $(wc -c <"$out")"
}

# A scene may carry its own development: a line "// tone: <convert options>".
tone() {
  own=$(sed -n 's|^// tone: ||p' "$1")
  echo "${own:--sigmoidal-contrast 2.4x42% -modulate 100,94}"
}

named() {
  [ -z "$wanted" ] && return 0
  for each in $wanted; do [ "$each" = "$1" ] && return 0; done
  return 1
}

wanted=$*
failed=0
for scene in "$here"/pages/*.pov "$here"/products/*.pov; do
  [ -f "$scene" ] || continue
  stem=$(basename "$scene" .pov)
  case $scene in
    */pages/*)
      # "// frame: name width height declares…", one line a picture
      grep '^// frame: ' "$scene" | sed 's|^// frame: ||' >"$work/frames-$stem"
      while read -r name width height declares; do
        named "$name" || continue
        frame "$name" "$scene" "$media/pages/$name.webp" "$width" "$height" 160 $declares </dev/null || failed=1
      done <"$work/frames-$stem" ;;
    *)
      # A family of things: "// item: name declares…", one line a picture
      if grep '^// item: ' "$scene" | sed 's|^// item: ||' >"$work/items-$stem" && [ -s "$work/items-$stem" ]; then
        while read -r name declares; do
          named "$name" || continue
          frame "$name" "$scene" "$media/products/$name.webp" 640 800 60 $declares </dev/null || failed=1
        done <"$work/items-$stem"
        continue
      fi
      ! named "$stem" || frame "$stem" "$scene" "$media/products/$stem.webp" 640 800 60 Declare=View=1 || failed=1
      if grep -q 'View = 2' "$scene"; then
        ! named "$stem-2" || frame "$stem-2" "$scene" "$media/products/$stem-2.webp" 640 800 60 Declare=View=2 || failed=1
      fi ;;
  esac
done
exit $failed
