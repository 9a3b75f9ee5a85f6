using System.Text.Json;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Serialization;

namespace RunAi.Administrator;

/// <summary>Every type of member in every role: that this compiles is the test of type inference.</summary>
public sealed class Overloads : JsonModel
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

    public IReadOnlyDictionary<string, IReadOnlyList<Resources>> Maps { get; set; } = new Dictionary<string, IReadOnlyList<Resources>> { ["a"] = [new() { Gpu = 1 }] };

    public IReadOnlyList<string?>? Strings { get; set; }

    public byte[]? Bytes { get; set; }

    public Uri? Uri { get; set; }

    public JsonElement Any { get; set; }

    public JsonElement? NullableAny { get; set; }

    public Shape? Shape { get; set; }

    public static Overloads Read(ref Utf8JsonReader reader)
    {
        if (!JsonRead.StartObject(ref reader))
            return null!;
        var model = new Overloads();
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 2 when JsonRead.Is(name, "oi"u8): model.OptionalInt = new(JsonRead.NullableInt32(ref reader)); break;
                case 2 when JsonRead.Is(name, "oe"u8): model.OptionalPhase = JsonRead.OptionalEnum<Phase>(ref reader); break;
                case 2 when JsonRead.Is(name, "om"u8): model.OptionalModel = new(Project.Read(ref reader)); break;
                case 2 when JsonRead.Is(name, "ol"u8): model.OptionalList = new(JsonRead.IsNull(ref reader) ? null : JsonRead.List(ref reader, JsonRead.String)); break;
                case 2 when JsonRead.Is(name, "on"u8): model.OptionalNullableInts = new(JsonRead.IsNull(ref reader) ? null : JsonRead.List(ref reader, JsonRead.NullableInt32)); break;
                case 2 when JsonRead.Is(name, "oa"u8): model.OptionalAny = JsonRead.NullableAny(ref reader); break;
                case 6 when JsonRead.Is(name, "nested"u8): model.Nested = JsonRead.List(ref reader, static (ref Utf8JsonReader reader) => JsonRead.List(ref reader, JsonRead.Enum<Phase>)); break;
                case 4 when JsonRead.Is(name, "maps"u8): model.Maps = JsonRead.Map(ref reader, static (ref Utf8JsonReader reader) => JsonRead.List(ref reader, Resources.Read)); break;
                default: JsonRead.Skip(ref reader); break;
            }
        }

        return model;
    }

    public override void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteIfSetInt32("oi"u8, OptionalInt);
        writer.WriteIfSetEnum("oe"u8, OptionalPhase);
        writer.WriteIfSetModel("om"u8, OptionalModel);
        writer.WriteIfSetList("ol"u8, OptionalList, JsonWrite.String);
        writer.WriteIfSetList("on"u8, OptionalNullableInts, JsonWrite.NullableInt32);
        writer.WriteIfSetAny("oa"u8, OptionalAny);
        writer.WriteRequiredEnum("phase"u8, Phase);
        writer.WriteRequiredNullableEnum("nullablePhase"u8, NullablePhase);
        writer.WriteRequiredList("nested"u8, Nested, static (writer, value) => JsonWrite.List(writer, value, JsonWrite.Enum));
        writer.WriteRequiredMap("maps"u8, Maps, static (writer, value) => JsonWrite.List(writer, value, JsonWrite.Model));
        writer.WriteOptionalList("strings"u8, Strings, JsonWrite.String);
        writer.WriteOptionalBytes("bytes"u8, Bytes);
        writer.WriteOptionalUri("uri"u8, Uri);
        writer.WriteRequiredAny("any"u8, Any);
        writer.WriteOptionalAny("nullableAny"u8, NullableAny);
        writer.WriteRequiredModel("shape"u8, Shape);
        writer.WriteOptionalModel("shape2"u8, Shape);
        writer.WriteRequiredInt32("int"u8, 1);
        writer.WriteRequiredInt64("long"u8, 1L);
        writer.WriteRequiredSingle("float"u8, 1f);
        writer.WriteRequiredDouble("double"u8, 1d);
        writer.WriteRequiredDecimal("decimal"u8, 1m);
        writer.WriteRequiredBoolean("bool"u8, true);
        writer.WriteRequiredNullableInt32("nullableInt"u8, OptionalInt.GetValueOrDefault());
        writer.WriteOptionalInt32("nullableInt2"u8, OptionalInt.GetValueOrDefault());
        writer.WriteEndObject();
    }
}
