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

    /// <summary>Creates a union from a value of this variant.</summary>
    public static Thing FromList(IReadOnlyList<string> value) => new(value);

    /// <summary>Gets the value if it is of this variant.</summary>
    public bool TryGetList([NotNullWhen(true)] out IReadOnlyList<string>? value) => TryGet(out value);

    /// <summary>Creates a union from a value of this variant.</summary>
    public static implicit operator Thing(int value) => new(value);

    /// <summary>Gets the value if it is of this variant.</summary>
    public bool TryGetInt32(out int value) => TryGet(out value);

    /// <summary>Creates a union from a value of this variant.</summary>
    public static implicit operator Thing(bool value) => new(value);

    /// <summary>Gets the value if it is of this variant.</summary>
    public bool TryGetBoolean(out bool value) => TryGet(out value);

    /// <summary>Creates a union from a value of this variant.</summary>
    public static implicit operator Thing(string value) => new(value);

    /// <summary>Gets the value if it is of this variant.</summary>
    public bool TryGetString([NotNullWhen(true)] out string? value) => TryGet(out value);

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Thing Read(ref Utf8JsonReader reader)
    {
        if (!JsonRead.StartUnion(ref reader)) return null!;
        if (JsonMatch.Properties(reader, "radius")) return new(Circle.Read(ref reader));
        if (JsonMatch.Properties(reader, "side")) return new(Square.Read(ref reader));
        if (JsonMatch.Kind(reader, JsonValueKind.Array)) return new(JsonRead.List(ref reader, JsonRead.String));
        if (JsonMatch.Integer(reader)) return new(JsonRead.Int32(ref reader));
        if (JsonMatch.Kind(reader, JsonValueKind.True, JsonValueKind.False)) return new(JsonRead.Boolean(ref reader));
        if (JsonMatch.Kind(reader, JsonValueKind.String)) return new(JsonRead.String(ref reader));
        return new(JsonRead.Any(ref reader));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer)
    {
        if (TryGetCircle(out var asCircle)) { JsonWrite.Value(writer, asCircle, JsonWrite.Model); return; }
        if (TryGetSquare(out var asSquare)) { JsonWrite.Value(writer, asSquare, JsonWrite.Model); return; }
        if (TryGetList(out var asList)) { JsonWrite.Value(writer, asList, static (writer, value) => JsonWrite.List(writer, value, JsonWrite.String)); return; }
        if (TryGetInt32(out var asInt32)) { JsonWrite.Value(writer, asInt32, JsonWrite.Int32); return; }
        if (TryGetBoolean(out var asBoolean)) { JsonWrite.Value(writer, asBoolean, JsonWrite.Boolean); return; }
        if (TryGetString(out var asString)) { JsonWrite.Value(writer, asString, JsonWrite.String); return; }
        WriteUnknown(writer);
    }
}
