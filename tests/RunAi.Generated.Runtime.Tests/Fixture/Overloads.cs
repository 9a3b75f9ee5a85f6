using System.Text.Json;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Serialization;

namespace RunAi.Administrator;

/// <summary>Every type of member in every role: that this compiles is the test of overload resolution.</summary>
public sealed class Overloads : JsonModel
{
    public Optional<int?> OptionalInt { get; set; }

    public Optional<int> OptionalPlainInt { get; set; }

    public Optional<Phase?> OptionalPhase { get; set; }

    public Optional<Phase> OptionalPlainPhase { get; set; }

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
                case 2 when name.SequenceEqual("oi"u8): model.OptionalInt = new(JsonRead.NullableInt32(ref reader)); break;
                case 2 when name.SequenceEqual("oe"u8): model.OptionalPhase = JsonRead.OptionalEnum<Phase>(ref reader); break;
                case 2 when name.SequenceEqual("om"u8): model.OptionalModel = new(Project.Read(ref reader)); break;
                case 2 when name.SequenceEqual("ol"u8): model.OptionalList = new(JsonRead.IsNull(ref reader) ? null : JsonRead.List(ref reader, JsonRead.String)); break;
                case 2 when name.SequenceEqual("on"u8): model.OptionalNullableInts = new(JsonRead.IsNull(ref reader) ? null : JsonRead.List(ref reader, JsonRead.NullableInt32)); break;
                case 2 when name.SequenceEqual("oa"u8): model.OptionalAny = JsonRead.NullableAny(ref reader); break;
                case 6 when name.SequenceEqual("nested"u8): model.Nested = JsonRead.List(ref reader, static (ref Utf8JsonReader reader) => JsonRead.List(ref reader, JsonRead.Enum<Phase>)); break;
                case 4 when name.SequenceEqual("maps"u8): model.Maps = JsonRead.Map(ref reader, static (ref Utf8JsonReader reader) => JsonRead.List(ref reader, Resources.Read)); break;
                default: JsonRead.Skip(ref reader); break;
            }
        }

        return model;
    }

    public override void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteOptional("oi"u8, OptionalInt, JsonWrite.Int32);
        writer.WriteOptional("op"u8, OptionalPlainInt, JsonWrite.Int32);
        writer.WriteOptional("oe"u8, OptionalPhase, JsonWrite.Enum);
        writer.WriteOptional("of"u8, OptionalPlainPhase, JsonWrite.Enum);
        writer.WriteOptional("om"u8, OptionalModel, JsonWrite.Model);
        writer.WriteOptional("ol"u8, OptionalList, static (writer, value) => JsonWrite.List(writer, value, JsonWrite.String));
        writer.WriteOptional("on"u8, OptionalNullableInts, static (writer, value) => JsonWrite.List(writer, value, JsonWrite.NullableInt32));
        writer.WriteOptional("oa"u8, OptionalAny, JsonWrite.Any);
        writer.WriteRequired("phase"u8, Phase, JsonWrite.Enum);
        writer.WriteRequired("nullablePhase"u8, NullablePhase, JsonWrite.Enum);
        writer.WriteRequired("nested"u8, Nested, static (writer, value) => JsonWrite.List(writer, value, static (writer, value) => JsonWrite.List(writer, value, JsonWrite.Enum)));
        writer.WriteRequired("maps"u8, Maps, static (writer, value) => JsonWrite.Map(writer, value, static (writer, value) => JsonWrite.List(writer, value, JsonWrite.Model)));
        writer.WriteOptional("strings"u8, Strings, static (writer, value) => JsonWrite.List(writer, value, JsonWrite.String));
        writer.WriteOptional("bytes"u8, Bytes);
        writer.WriteOptional("uri"u8, Uri);
        writer.WriteRequired("any"u8, Any);
        writer.WriteOptional("nullableAny"u8, NullableAny);
        writer.WriteRequired("shape"u8, Shape);
        writer.WriteOptional("shape2"u8, Shape);
        writer.WriteRequired("int"u8, 1);
        writer.WriteRequired("long"u8, 1L);
        writer.WriteRequired("float"u8, 1f);
        writer.WriteRequired("double"u8, 1d);
        writer.WriteRequired("decimal"u8, 1m);
        writer.WriteRequired("bool"u8, true);
        writer.WriteRequired("nullableInt"u8, OptionalInt.GetValueOrDefault());
        writer.WriteOptional("nullableInt2"u8, OptionalInt.GetValueOrDefault());
        writer.WriteEndObject();
    }
}
