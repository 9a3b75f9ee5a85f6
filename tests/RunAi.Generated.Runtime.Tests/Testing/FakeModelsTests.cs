using System.Text.Json;
using RunAi.Administrator;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Internal;
using RunAi.Generated.Serialization;
using RunAi.Generated.Testing;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Testing;

/// <summary>The factories of models. Those of the bundled clients are tested as a whole in RunAi.Generated.RoundTrip.Tests.</summary>
public class FakeModelsTests
{
    [Fact]
    public void A_model_has_what_it_requires() => Assert.Equal("""{"name":"name"}""", FakeModels.Create<Project>().ToJson());

    [Fact]
    public void A_model_has_what_the_test_sets() => Assert.Equal("""{"name":"vision"}""", FakeModels.Create<Project>(project => project.Name = "vision").ToJson());

    [Fact]
    public void Each_model_is_a_new_one()
    {
        FakeModels.Create<Project>(project => project.AdditionalProperties["mine"] = default);

        Assert.Equal("""{"name":"name"}""", FakeModels.Create<Project>().ToJson());
    }

    [Fact]
    public void A_list_has_as_many_as_the_test_asks_for() =>
        Assert.Equal(["vision 0", "vision 1"], FakeModels.List<Project>(2, (project, index) => project.Name = $"vision {index}").Select(project => project.Name));

    [Fact]
    public void A_list_needs_no_changes() => Assert.Equal(3, FakeModels.List<Project>(3).Count);

    [Fact]
    public void A_union_is_its_first_variant() => Assert.True(FakeModels.Create<Shape>().TryGetCircle(out var circle) && circle.Kind == "circle");

    [Fact]
    public void What_a_required_model_requires_is_there_too() =>
        Assert.Equal("""{"holder":{"name":"name"},"level":1,"phase":"Ready","shape":{"kind":"circle"}}""", Example<Holder>());

    [Fact]
    public void A_model_that_requires_itself_has_no_example()
    {
        var error = Assert.Throws<InvalidOperationException>(() => FakeModels.Create<Endless>());

        Assert.StartsWith("There is no example of 'Endless'", error.Message, StringComparison.Ordinal);
    }

    private static string Example<T>()
        where T : JsonModel, IJsonModel<T> => FakeModels.Create<T>().ToJson();

    private sealed class Holder : JsonObjectModel, IJsonModel<Holder>
    {
        private Project _project = null!;
        private Level _level;
        private Phase _phase;
        private Shape _shape = null!;

        public static Holder Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Holder());

        protected override bool ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
        {
            if (JsonRead.NameEquals(name, "holder"u8))
                _project = Project.Read(ref reader);
            else if (JsonRead.NameEquals(name, "level"u8))
                _level = JsonRead.IntegerEnum<Level>(ref reader);
            else if (JsonRead.NameEquals(name, "phase"u8))
                _phase = JsonRead.Enum<Phase>(ref reader);
            else
                _shape = Shape.Read(ref reader);
            return true;
        }

        protected override void WriteProperties(Utf8JsonWriter writer)
        {
            JsonWrite.RequiredModel(writer, "holder"u8, _project);
            JsonWrite.RequiredIntegerEnum(writer, "level"u8, _level);
            JsonWrite.RequiredEnum(writer, "phase"u8, _phase);
            JsonWrite.RequiredModel(writer, "shape"u8, _shape);
        }
    }

    private sealed class Endless : JsonObjectModel, IJsonModel<Endless>
    {
        private Endless? _inner;

        public static Endless Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Endless());

        protected override bool ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
        {
            _inner = Read(ref reader);
            return true;
        }

        protected override void WriteProperties(Utf8JsonWriter writer) => JsonWrite.RequiredModel(writer, "inner"u8, _inner);
    }

    public static TheoryData<string, Func<object?>> Scalars => new()
    {
        { "\"text\"", static () => ReadExample(JsonRead.String) },
        { "false", static () => ReadExample(JsonRead.Boolean) },
        { "1", static () => ReadExample(JsonRead.Int32) },
        { "1", static () => ReadExample(JsonRead.Int64) },
        { "1", static () => ReadExample(JsonRead.Single) },
        { "1", static () => ReadExample(JsonRead.Double) },
        { "1", static () => ReadExample(JsonRead.Decimal) },
        { "\"00000000-0000-0000-0000-000000000001\"", static () => ReadExample(JsonRead.Guid) },
        { "\"https://runai.test\"", static () => ReadExample(JsonRead.Uri) },
        { "\"AA==\"", static () => ReadExample(JsonRead.Bytes) },
        { "\"2025-01-01T00:00:00Z\"", static () => ReadExample(JsonRead.DateTimeOffset) },
        { "\"2025-01-01\"", static () => ReadExample(JsonRead.DateOnly) },
        { "\"00:00:00\"", static () => ReadExample(JsonRead.TimeOnly) },
        { "\"PT1S\"", static () => ReadExample(JsonRead.TimeSpan) },
        { "[]", static () => ReadExample(static (ref Utf8JsonReader reader) => JsonRead.List(ref reader, JsonRead.String)) },
        { "{}", static () => ReadExample(static (ref Utf8JsonReader reader) => JsonRead.Map(ref reader, JsonRead.String)) },
    };

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(Scalars))]
    public void Every_type_has_an_example(string expected, Func<object?> example) => Assert.Equal(expected, example());

    /// <summary>The value that takes the place of null, which is read as the type afterwards.</summary>
    private static string ReadExample<T>(JsonReadFunction<T> read)
    {
        var mismatch = Assert.Throws<JsonMismatchException>(() => JsonBody.Read("null"u8, read, isStrict: true));
        var example = System.Text.Encoding.UTF8.GetString(ExampleValues.Replace("null"u8, mismatch));
        Json.Read(example, read);
        return example;
    }
}
