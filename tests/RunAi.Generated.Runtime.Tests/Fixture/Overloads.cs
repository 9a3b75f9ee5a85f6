using System.Text.Json;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Serialization;

namespace RunAi.Administrator;

/// <summary>A model with properties of every type. It compiles only if type inference works.</summary>
public sealed class Overloads : JsonObjectModel
{
    private int? _optionalInt;
    private Phase? _optionalPhase;
    private Project? _optionalModel;
    private IReadOnlyList<string>? _optionalList;
    private IReadOnlyList<int?>? _optionalNullableInts;
    private JsonElement? _optionalAny;

    public int? OptionalInt { get => _optionalInt; set { _optionalInt = value; MarkNull(0, value is null); } }

    public Phase? OptionalPhase { get => _optionalPhase; set { _optionalPhase = value; MarkNull(1, value is null); } }

    public Project? OptionalModel { get => _optionalModel; set { _optionalModel = value; MarkNull(2, value is null); } }

    public IReadOnlyList<string>? OptionalList { get => _optionalList; set { _optionalList = value; MarkNull(3, value is null); } }

    public IReadOnlyList<int?>? OptionalNullableInts { get => _optionalNullableInts; set { _optionalNullableInts = value; MarkNull(4, value is null); } }

    public JsonElement? OptionalAny { get => _optionalAny; set { _optionalAny = value; MarkNull(5, value is null); } }

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

    public static Overloads Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Overloads(), nullable: 6);

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "oi"u8))
        {
            _optionalInt = JsonRead.NullableInt32(ref reader);
            return 0;
        }

        if (JsonRead.NameEquals(name, "oe"u8))
        {
            _optionalPhase = JsonRead.NullableEnum<Phase>(ref reader);
            return 1;
        }

        if (JsonRead.NameEquals(name, "om"u8))
        {
            _optionalModel = JsonRead.NullableModel<Project>(ref reader);
            return 2;
        }

        if (JsonRead.NameEquals(name, "ol"u8))
        {
            _optionalList = JsonRead.IsNull(ref reader) ? null : JsonRead.List(ref reader, JsonRead.String);
            return 3;
        }

        if (JsonRead.NameEquals(name, "on"u8))
        {
            _optionalNullableInts = JsonRead.IsNull(ref reader) ? null : JsonRead.List(ref reader, JsonRead.NullableInt32);
            return 4;
        }

        if (JsonRead.NameEquals(name, "oa"u8))
        {
            _optionalAny = JsonRead.NullableAny(ref reader);
            return 5;
        }

        if (JsonRead.NameEquals(name, "nested"u8))
        {
            Nested = JsonRead.List(
            ref reader, static (ref Utf8JsonReader reader) => JsonRead.List(ref reader, JsonRead.Enum<Phase>));
            return 6;
        }

        if (JsonRead.NameEquals(name, "maps"u8))
        {
            Maps = JsonRead.Map(ref reader, JsonRead.Models<Resources>);
            return 7;
        }

        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        if (OptionalInt is not null || IsNullSet(0))
        {
            JsonWrite.RequiredNullableInt32(writer, "oi"u8, OptionalInt);
        }

        if (OptionalPhase is not null || IsNullSet(1))
        {
            JsonWrite.RequiredNullableEnum(writer, "oe"u8, OptionalPhase);
        }

        if (OptionalModel is not null || IsNullSet(2))
        {
            JsonWrite.RequiredModel(writer, "om"u8, OptionalModel);
        }

        if (OptionalList is not null || IsNullSet(3))
        {
            JsonWrite.RequiredList(writer, "ol"u8, OptionalList, JsonWrite.String);
        }

        if (OptionalNullableInts is not null || IsNullSet(4))
        {
            JsonWrite.RequiredList(writer, "on"u8, OptionalNullableInts, JsonWrite.NullableInt32);
        }

        if (OptionalAny is not null || IsNullSet(5))
        {
            JsonWrite.RequiredNullableAny(writer, "oa"u8, OptionalAny);
        }

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
        JsonWrite.RequiredNullableInt32(writer, "nullableInt"u8, OptionalInt);
        JsonWrite.OptionalInt32(writer, "nullableInt2"u8, OptionalInt);
    }
}
