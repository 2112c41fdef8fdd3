#!/usr/bin/env python3
"""The same turning thorax with VTK's ray casters, where VTK is there (python3-vtk9): README.md.

    bench_volume_rendering thorax.raw && compare_vtk.py thorax.raw
"""
import json
import pathlib
import statistics
import sys
import time

try:
    import vtk
except ImportError:
    sys.exit("VTK is not there; nothing was compared.")

SIDE, SIZE, EXTENT_MM, FRAMES = 512, 256, 290.0, 24
PRESETS = pathlib.Path(__file__).resolve().parents[2] / "resources/presets/volume_rendering.json"


def volume_of(file):
    reader = vtk.vtkImageReader()
    reader.SetFileName(file)
    reader.SetFileDimensionality(3)
    reader.SetDataScalarTypeToShort()
    reader.SetDataByteOrderToLittleEndian()
    reader.SetDataExtent(0, SIZE - 1, 0, SIZE - 1, 0, SIZE - 1)
    reader.SetDataSpacing(*[EXTENT_MM / SIZE] * 3)
    reader.Update()
    return reader.GetOutput()


def property_of(preset):
    colour, opacity = vtk.vtkColorTransferFunction(), vtk.vtkPiecewiseFunction()
    for value, rgb, share in preset["points"]:
        colour.AddRGBPoint(value, *[int(rgb[i:i + 2], 16) / 255 for i in (0, 2, 4)])
        opacity.AddPoint(value, share)
    result = vtk.vtkVolumeProperty()
    result.SetColor(colour)
    result.SetScalarOpacity(opacity)
    result.SetInterpolationTypeToLinear()
    if preset.get("mode") != "maximum":
        result.ShadeOn()
    return result


def frames_ms(image, preset, mapper, distance):
    mapper.SetInputData(image)
    if preset.get("mode") == "maximum":
        mapper.SetBlendModeToMaximumIntensity()
    if hasattr(mapper, "SetAutoAdjustSampleDistances"):
        mapper.SetAutoAdjustSampleDistances(0)
    if hasattr(mapper, "SetImageSampleDistance"):
        mapper.SetImageSampleDistance(distance)
    volume = vtk.vtkVolume()
    volume.SetMapper(mapper)
    volume.SetProperty(property_of(preset))
    renderer = vtk.vtkRenderer()
    renderer.AddVolume(volume)
    window = vtk.vtkRenderWindow()
    window.SetOffScreenRendering(1)
    window.SetSize(SIDE, SIDE)
    window.AddRenderer(renderer)
    camera = renderer.GetActiveCamera()
    camera.ParallelProjectionOn()
    renderer.ResetCamera()
    camera.SetParallelScale(EXTENT_MM / 2)
    camera.Elevation(-75)
    window.Render()
    times = []
    for _ in range(FRAMES):
        camera.Azimuth(360 / FRAMES)
        start = time.perf_counter()
        window.Render()
        times.append(1000 * (time.perf_counter() - start))
    return statistics.median(times)


def main():
    image = volume_of(sys.argv[1])
    print(f"VTK {vtk.vtkVersion.GetVTKVersion()}, {SIDE} x {SIDE} pixels, median of the wall clock in ms")
    for preset in json.loads(PRESETS.read_text())["presets"]:
        if preset["modality"] != "CT":
            continue
        row = f"{preset['title']:28}"
        for name, make, distance in (("fixed point, half resolution", vtk.vtkFixedPointVolumeRayCastMapper, 2.0),
                                     ("fixed point, full", vtk.vtkFixedPointVolumeRayCastMapper, 1.0),
                                     ("OpenGL, full", vtk.vtkOpenGLGPUVolumeRayCastMapper, 1.0)):
            if name not in sys.argv[2:] and len(sys.argv) > 2:
                continue
            row += f"  {name} {frames_ms(image, preset, make(), distance):8.1f}"
            print(row, flush=True)


if __name__ == "__main__":
    main()
