/// <summary>Represents a value of one of several types.</summary>
[JsonConverter(typeof(JsonModelConverter<Thing>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Thing : JsonUnion, IJsonModel<Thing>
{
    private Thing(object? value) : base(value) { }

    /// <summary>Creates a union from a value of this variant.</summary>
    public static implicit operator Thing(Dog value) => new(value);

    /// <summary>Gets the value if it is of this variant.</summary>
    public bool TryGetDog([NotNullWhen(true)] out Dog? value) => TryGet(out value);

    /// <summary>Creates a union from a value of this variant.</summary>
    public static implicit operator Thing(ThingBase value) => new(value);

    /// <summary>Gets the value if it is of this variant.</summary>
    public bool TryGetBase([NotNullWhen(true)] out ThingBase? value) => TryGet(out value);

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Thing Read(ref Utf8JsonReader reader)
    {
        if (!JsonRead.StartUnion(ref reader)) return null!;
        if (JsonMatch.Discriminator(reader, "kind", "dog", "Dog")) return new(Dog.Read(ref reader));
        if (JsonMatch.Kind(reader, JsonValueKind.Object)) return new(ThingBase.Read(ref reader));
        return new(JsonRead.Any(ref reader));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer)
    {
        if (TryGetDog(out var asDog)) { JsonWrite.Value(writer, asDog, JsonWrite.Model); return; }
        if (TryGetBase(out var asBase)) { JsonWrite.Value(writer, asBase, JsonWrite.Model); return; }
        WriteUnknown(writer);
    }
}
