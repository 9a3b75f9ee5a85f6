/// <summary>Represents a value of one of several types.</summary>
[JsonConverter(typeof(JsonModelConverter<DoItResult>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class DoItResult : JsonUnion, IJsonModel<DoItResult>
{
    private DoItResult(object? value) : base(value) { }

    /// <summary>Creates a union from a value of this variant.</summary>
    public static implicit operator DoItResult(DoItResponse value) => new(value);

    /// <summary>Gets the value if it is of this variant.</summary>
    public bool TryGetDoItResponse([NotNullWhen(true)] out DoItResponse? value) => TryGet(out value);

    /// <summary>Creates a union from a value of this variant.</summary>
    public static DoItResult FromList(IReadOnlyList<string> value) => new(value);

    /// <summary>Gets the value if it is of this variant.</summary>
    public bool TryGetList([NotNullWhen(true)] out IReadOnlyList<string>? value) => TryGet(out value);

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static DoItResult Read(ref Utf8JsonReader reader)
    {
        if (!JsonRead.StartUnion(ref reader)) return null!;
        if (JsonMatch.Properties(reader, "a")) return new(DoItResponse.Read(ref reader));
        if (JsonMatch.Kind(reader, JsonValueKind.Array)) return new(JsonRead.List(ref reader, JsonRead.String));
        return new(JsonRead.Any(ref reader));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer)
    {
        if (TryGetDoItResponse(out var asDoItResponse)) { JsonWrite.Value(writer, asDoItResponse, JsonWrite.Model); return; }
        if (TryGetList(out var asList)) { JsonWrite.Value(writer, asList, static (writer, value) => JsonWrite.List(writer, value, JsonWrite.String)); return; }
        WriteUnknown(writer);
    }
}
