using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Serialization;

namespace RunAi.Administrator;

/// <summary>A union as the generator emits it, with variants by discriminator, by properties, by JSON kind, and unknown ones.</summary>
[JsonConverter(typeof(JsonModelConverter<Shape>))]
public sealed partial class Shape : JsonUnion, IJsonModel<Shape>
{
    private Shape(object? value)
        : base(value)
    {
    }

    public static implicit operator Shape(Circle value) => new(value);

    public static implicit operator Shape(Resources value) => new(value);

    public static implicit operator Shape(double value) => new(value);

    public static Shape FromPhases(IReadOnlyList<Phase> value) => new(value);

    public bool TryGetCircle([NotNullWhen(true)] out Circle? value) => TryGet(out value);

    public bool TryGetResources([NotNullWhen(true)] out Resources? value) => TryGet(out value);

    public bool TryGetNumber(out double value) => TryGet(out value);

    public bool TryGetPhases([NotNullWhen(true)] out IReadOnlyList<Phase>? value) => TryGet(out value);

    public static Shape Read(ref Utf8JsonReader reader)
    {
        if (!JsonRead.StartUnion(ref reader))
        {
            return null!;
        }

        if (JsonMatch.Discriminator(reader, "kind", "circle", "Circle2"))
        {
            return new(Circle.Read(ref reader));
        }

        if (JsonMatch.Properties(reader, "gpu"))
        {
            return new(Resources.Read(ref reader));
        }

        if (JsonMatch.Kind(reader, JsonValueKind.Number))
        {
            return new(JsonRead.Double(ref reader));
        }

        if (JsonMatch.Kind(reader, JsonValueKind.Array))
        {
            return new(JsonRead.List(ref reader, JsonRead.Enum<Phase>));
        }

        return new(JsonRead.Any(ref reader));
    }

    public override void Write(Utf8JsonWriter writer)
    {
        switch (Value)
        {
            case Circle value:
                value.Write(writer);
                break;
            case Resources value:
                value.Write(writer);
                break;
            case double value:
                JsonWrite.Double(writer, value);
                break;
            case IReadOnlyList<Phase> value:
                JsonWrite.List(writer, value, JsonWrite.Enum);
                break;
            default:
                WriteUnknown(writer);
                break;
        }
    }
}
