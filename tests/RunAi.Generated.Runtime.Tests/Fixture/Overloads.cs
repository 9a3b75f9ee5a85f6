using System.Text.Json;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Serialization;

namespace RunAi.Administrator;

/// <summary>A model with properties of every type. It compiles only if type inference works.</summary>
public sealed class Overloads : JsonObjectModel
{
    public Optional<int?> OptionalInt { get; set; }

    public Optional<Phase?> OptionalPhase { get; set; }

    public Optional<Project?> OptionalModel { get; set; }

    public Optional<IReadOnlyList<string>?> OptionalList { get; set; }

    public Optional<IReadOnlyList<int?>?> OptionalNullableInts { get; set; }

    public Optional<JsonElement?> OptionalAny { get; set; }

    public Phase Phase { get; set; } = Phase.Ready;

    public Phase? NullablePhase { get; set; }

    public IReadOnlyList<IReadOnlyList<Phase>> Nested { get; set; } = [[Phase.Ready]];

    public IReadOnlyDictionary<string, IReadOnlyList<Resources>> Maps { get; set; } =
        new Dictionary<string, IReadOnlyList<Resources>> { ["a"] = [new() { Gpu = 1 }] };

    public IReadOnlyList<string?>? Strings { get; set; }

    public byte[]? Bytes { get; set; }

    public Uri? Uri { get; set; }

    public JsonElement Any { get; set; }

    public JsonElement? NullableAny { get; set; }

    public Shape? Shape { get; set; }

    public static Overloads Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Overloads());

    protected override bool ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "oi"u8))
        {
            OptionalInt = JsonRead.PresentInt32(ref reader);
        }
        else if (JsonRead.NameEquals(name, "oe"u8))
        {
            OptionalPhase = JsonRead.PresentEnum<Phase>(ref reader);
        }
        else if (JsonRead.NameEquals(name, "om"u8))
        {
            OptionalModel = JsonRead.PresentModel<Project>(ref reader);
        }
        else if (JsonRead.NameEquals(name, "ol"u8))
        {
            OptionalList = JsonRead.PresentList(ref reader, JsonRead.String);
        }
        else if (JsonRead.NameEquals(name, "on"u8))
        {
            OptionalNullableInts = JsonRead.PresentList(ref reader, JsonRead.NullableInt32);
        }
        else if (JsonRead.NameEquals(name, "oa"u8))
        {
            OptionalAny = JsonRead.PresentAny(ref reader);
        }
        else if (JsonRead.NameEquals(name, "nested"u8))
        {
            Nested = JsonRead.List(
            ref reader, static (ref Utf8JsonReader reader) => JsonRead.List(ref reader, JsonRead.Enum<Phase>));
        }
        else if (JsonRead.NameEquals(name, "maps"u8))
        {
            Maps = JsonRead.Map(ref reader, JsonRead.Models<Resources>);
        }
        else
        {
            return false;
        }

        return true;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.IfSetInt32(writer, "oi"u8, OptionalInt);
        JsonWrite.IfSetEnum(writer, "oe"u8, OptionalPhase);
        JsonWrite.IfSetModel(writer, "om"u8, OptionalModel);
        JsonWrite.IfSetList(writer, "ol"u8, OptionalList, JsonWrite.String);
        JsonWrite.IfSetList(writer, "on"u8, OptionalNullableInts, JsonWrite.NullableInt32);
        JsonWrite.IfSetAny(writer, "oa"u8, OptionalAny);
        JsonWrite.RequiredEnum(writer, "phase"u8, Phase);
        JsonWrite.RequiredNullableEnum(writer, "nullablePhase"u8, NullablePhase);
        JsonWrite.RequiredList(writer, "nested"u8, Nested, static (writer, value) => JsonWrite.List(writer, value, JsonWrite.Enum));
        JsonWrite.RequiredMap(writer, "maps"u8, Maps, static (writer, value) => JsonWrite.List(writer, value, JsonWrite.Model));
        JsonWrite.OptionalList(writer, "strings"u8, Strings, JsonWrite.String);
        JsonWrite.OptionalBytes(writer, "bytes"u8, Bytes);
        JsonWrite.OptionalUri(writer, "uri"u8, Uri);
        JsonWrite.RequiredAny(writer, "any"u8, Any);
        JsonWrite.OptionalAny(writer, "nullableAny"u8, NullableAny);
        JsonWrite.RequiredModel(writer, "shape"u8, Shape);
        JsonWrite.OptionalModel(writer, "shape2"u8, Shape);
        JsonWrite.RequiredInt32(writer, "int"u8, 1);
        JsonWrite.RequiredInt64(writer, "long"u8, 1L);
        JsonWrite.RequiredSingle(writer, "float"u8, 1f);
        JsonWrite.RequiredDouble(writer, "double"u8, 1d);
        JsonWrite.RequiredDecimal(writer, "decimal"u8, 1m);
        JsonWrite.RequiredBoolean(writer, "bool"u8, true);
        JsonWrite.RequiredNullableInt32(writer, "nullableInt"u8, OptionalInt.GetValueOrDefault());
        JsonWrite.OptionalInt32(writer, "nullableInt2"u8, OptionalInt.GetValueOrDefault());
    }
}
