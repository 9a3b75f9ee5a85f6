using System.Text.Json;
using RunAi.Administrator;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Internal;
using RunAi.Generated.Serialization;
using RunAi.Generated.Testing;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Testing;

/// <summary>Tests the creation of models. RunAi.Generated.RoundTrip.Tests tests those of the bundled clients.</summary>
public class FakeModelsTests
{
    [Fact]
    public void Created_model_has_its_required_properties() => Assert.Equal("""{"name":"name"}""", FakeModels.Create<Project>().ToJson());

    [Fact]
    public void Created_model_has_the_properties_that_the_test_sets() =>
        Assert.Equal("""{"name":"vision"}""", FakeModels.Create<Project>(project => project.Name = "vision").ToJson());

    [Fact]
    public void Created_models_are_independent()
    {
        FakeModels.Create<Project>(project => project.AdditionalProperties["mine"] = default);

        Assert.Equal("""{"name":"name"}""", FakeModels.Create<Project>().ToJson());
    }

    [Fact]
    public void Created_list_has_the_requested_number_of_models() =>
        Assert.Equal(
            ["vision 0", "vision 1"], FakeModels.List<Project>(2, (project, index) => project.Name = $"vision {index}").Select(project => project.Name));

    [Fact]
    public void Created_list_does_not_require_changes() => Assert.Equal(3, FakeModels.List<Project>(3).Count);

    [Fact]
    public void Created_union_is_its_first_variant() => Assert.True(FakeModels.Create<Figure>().TryGetCircle(out var circle) && circle.Kind == "circle");

    [Fact]
    public void Created_model_has_the_required_properties_of_nested_models() =>
        Assert.Equal("""{"holder":{"name":"name"},"level":1,"phase":"Ready","shape":{"kind":"circle"}}""", Example<Holder>());

    [Fact]
    public void Model_that_requires_itself_cannot_be_created()
    {
        var error = Assert.Throws<InvalidOperationException>(() => FakeModels.Create<Endless>());

        Assert.StartsWith("Cannot create an example of 'Endless'", error.Message, StringComparison.Ordinal);
    }

    private static string Example<T>()
        where T : JsonModel, IJsonModel<T> => FakeModels.Create<T>().ToJson();

    private sealed class Holder : JsonObjectModel, IJsonModel<Holder>
    {
        private Project _project = null!;
        private Level _level;
        private Phase _phase;
        private Figure _shape = null!;

        public static Holder Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Holder());

        protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
        {
            if (JsonRead.NameEquals(name, "holder"u8))
            {
                _project = Project.Read(ref reader);
            }
            else if (JsonRead.NameEquals(name, "level"u8))
            {
                _level = JsonRead.IntegerEnum<Level>(ref reader);
            }
            else if (JsonRead.NameEquals(name, "phase"u8))
            {
                _phase = JsonRead.Enum<Phase>(ref reader);
            }
            else
            {
                _shape = Figure.Read(ref reader);
            }

            return 0;
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

        protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
        {
            _inner = Read(ref reader);
            return 0;
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
        { "\"00:00:00\"", static () => ReadExample(JsonRead.OffsetTime) },
        { "\"PT1S\"", static () => ReadExample(JsonRead.CalendarDuration) },
        { "[]", static () => ReadExample(static (ref Utf8JsonReader reader) => JsonRead.List(ref reader, JsonRead.String)) },
        { "{}", static () => ReadExample(static (ref Utf8JsonReader reader) => JsonRead.Map(ref reader, JsonRead.String)) },
    };

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(Scalars))]
    public void Every_type_has_an_example(string expected, Func<object?> example) => Assert.Equal(expected, example());

    /// <summary>Returns the example that replaces null, after reading it as the type.</summary>
    private static string ReadExample<T>(JsonReadFunction<T> read)
    {
        var mismatch = Assert.Throws<JsonMismatchException>(() => JsonBody.Read("null"u8, read, isStrict: true));
        var example = System.Text.Encoding.UTF8.GetString(ExampleValues.Replace("null"u8, mismatch));
        Json.Read(example, read);
        return example;
    }
}
