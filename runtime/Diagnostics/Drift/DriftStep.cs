namespace RunAi.Generated.Diagnostics.Drift;

/// <summary>Represents a container on the path of a deviation. It is one number, so that noting it is cheap.</summary>
/// <param name="container">The kind of the container.</param>
/// <param name="offset">The position of the container.</param>
internal readonly struct DriftStep(DriftContainer container, long offset)
{
    private readonly long _value = (offset << 2) | (long)container;

    public DriftContainer Container => (DriftContainer)(_value & 3);

    public long Offset => _value >> 2;
}
