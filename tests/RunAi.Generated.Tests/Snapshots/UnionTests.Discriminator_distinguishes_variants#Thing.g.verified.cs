/// <summary>Represents a value of one of several types.</summary>
[JsonConverter(typeof(JsonModelConverter<Thing>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Thing : JsonUnion, IJsonModel<Thing>
{
    private Thing(object? value) : base(value) { }

    /// <summary>Creates a union from a value of this variant.</summary>
    public static implicit operator Thing(Circle value) => new(value);

    /// <summary>Gets the value if it is of this variant.</summary>
    public bool TryGetCircle([NotNullWhen(true)] out Circle? value) => TryGet(out value);

    /// <summary>Creates a union from a value of this variant.</summary>
    public static implicit operator Thing(Square value) => new(value);

    /// <summary>Gets the value if it is of this variant.</summary>
    public bool TryGetSquare([NotNullWhen(true)] out Square? value) => TryGet(out value);

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Thing Read(ref Utf8JsonReader reader)
    {
        if (!JsonRead.StartUnion(ref reader)) return null!;
        if (JsonMatch.Discriminator(reader, "kind", "round", "disc", "Circle")) return new(Circle.Read(ref reader));
        if (JsonMatch.Discriminator(reader, "kind", "Square")) return new(Square.Read(ref reader));
        return new(JsonRead.Any(ref reader));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer)
    {
        if (TryGetCircle(out var asCircle)) { JsonWrite.Value(writer, asCircle, JsonWrite.Model); return; }
        if (TryGetSquare(out var asSquare)) { JsonWrite.Value(writer, asSquare, JsonWrite.Model); return; }
        WriteUnknown(writer);
    }
}
