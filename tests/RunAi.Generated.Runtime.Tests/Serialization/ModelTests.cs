using System.Text.Json;
using RunAi.Administrator;
using RunAi.Generated.Serialization;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Serialization;

public class ModelTests
{
    private const string Everything =
        """{"description":"d","labels":{"team":"a"},"limit":3,"name":"p","phase":"Ready","resources":[{"gpu":0.5},{}],"later":{"b":[1,null]}}""";

    [Fact]
    public void Model_round_trips() => Assert.Equal(Everything, Json.Read(Everything, Project.Read).ToJson());

    [Fact]
    public void Required_property_is_written_even_if_it_is_null() => Assert.Equal("""{"name":null}""", new Project { Name = null! }.ToJson());

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"name":null}""")]
    public void Required_property_is_written_as_it_was_read(string json) => Assert.Equal(json, Json.Read(json, Project.Read).ToJson());

    [Fact]
    public void Properties_that_were_not_set_are_omitted() => Assert.Equal("""{"name":"p"}""", new Project { Name = "p" }.ToJson());

    [Fact]
    public void Optional_property_that_is_set_to_null_is_written_as_null() =>
        Assert.Equal("""{"description":null,"name":"p"}""", new Project { Name = "p", Description = null }.ToJson());

    [Fact]
    public void Null_and_absent_are_distinguished_when_read()
    {
        Assert.True(Json.Read("""{"description":null}""", Project.Read).IsSet(nameof(Project.Description)));
        Assert.False(Json.Read("{}", Project.Read).IsSet(nameof(Project.Description)));
    }

    [Fact]
    public void Undeclared_properties_are_kept() =>
        Assert.Equal("""{"b":[1,null]}""", Json.Read(Everything, Project.Read).AdditionalProperties["later"].GetRawText());

    [Fact]
    public void Undeclared_properties_of_a_closed_model_are_skipped() =>
        Assert.Equal("""{"gpu":1}""", Json.Read("""{"x":{"gpu":2},"gpu":1}""", Resources.Read).ToJson());

    [Fact]
    public void Additional_properties_can_be_set()
    {
        var project = new Project { Name = "p" };
        project.AdditionalProperties["x"] = JsonElement.Parse("[1]");
        project.AdditionalProperties["y"] = default;

        Assert.Equal("""{"name":"p","x":[1],"y":null}""", project.ToJson());
    }

    [Fact]
    public void Undeclared_enum_value_round_trips() =>
        Assert.Equal("""{"name":"p","phase":"Brand-new"}""", Json.Read("""{"name":"p","phase":"Brand-new"}""", Project.Read).ToJson());

    [Fact]
    public void Enum_that_was_never_set_is_named_in_the_exception()
    {
        var error = Assert.Throws<InvalidOperationException>(() => new Project { Name = "p", Phase = default(Phase) }.ToJson());

        Assert.Contains("'Phase'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_outside_ASCII_is_written_unescaped() => Assert.Equal("""{"name":"Zürich"}""", new Project { Name = "Zürich" }.ToJson());

    [Fact]
    public void Surrogate_pairs_round_trip() => Assert.Equal("😀", Json.Read(new Project { Name = "😀" }.ToJson(), Project.Read).Name);

    [Fact]
    public void Failed_write_does_not_affect_the_next_one()
    {
        Assert.Throws<InvalidOperationException>(() => new Project { Name = "p", Phase = default(Phase) }.ToJson());

        Assert.Equal("""{"name":"p"}""", new Project { Name = "p" }.ToJson());
    }

    [Fact]
    public void Mismatch_has_the_token_and_its_offset()
    {
        var error = Assert.Throws<JsonMismatchException>(() => Json.Read("""{"name":"p","limit":"many"}""", Project.Read));

        Assert.Equal((JsonTokenType.String, 20), (error.ActualTokenType, error.Offset));
    }

    [Fact]
    public void Properties_of_every_type_are_written()
    {
        var model = new Overloads
        {
            OptionalInt = null,
            OptionalPhase = Phase.Ready,
            OptionalModel = null,
            OptionalList = ["a"],
            OptionalNullableInts = [1, null],
            OptionalAny = JsonElement.Parse("1"),
            Phase = Phase.Ready,
            NullablePhase = null,
            Level = Level.High,
            Nested = [[Phase.Ready]],
            Maps = new Dictionary<string, IReadOnlyList<Resources>> { ["a"] = [new() { Gpu = 1 }] },
            Any = default,
            Shape = 2.5,
            Shape2 = 2.5,
            Int = 1,
            Long = 1,
            Float = 1,
            Double = 1,
            Decimal = 1,
            Bool = true,
            NullableInt = null,
        };

        Assert.Equal(
            """{"any":null,"bool":true,"decimal":1,"double":1,"float":1,"int":1,"level":-2,"long":1,"maps":{"a":[{"gpu":1}]},"nested":[["Ready"]]"""
            + ""","nullableInt":null,"nullablePhase":null,"oa":1,"oe":"Ready","oi":null,"ol":["a"],"om":null,"on":[1,null]"""
            + ""","phase":"Ready","shape":2.5,"shape2":2.5}""",
            model.ToJson());
    }

    [Fact]
    public void Optional_properties_of_every_type_are_read()
    {
        var model = Json.Read(
            """{"oi":null,"oe":null,"om":{"name":"p"},"ol":null,"on":[1,null],"oa":null,"nested":[["x"]],"maps":{"k":[{"gpu":1}]}}""", Overloads.Read);

        Assert.Equal((null, null, null, null), (model.OptionalInt, model.OptionalPhase, model.OptionalList, model.OptionalAny));
        Assert.Equal(
            """{"maps":{"k":[{"gpu":1}]},"nested":[["x"]],"oa":null,"oe":null,"oi":null,"ol":null,"om":{"name":"p"},"on":[1,null]}""", model.ToJson());
        Assert.Equal("p", model.OptionalModel!.Name);
        Assert.Equal([1, null], model.OptionalNullableInts!);
        Assert.Equal("x", model.Nested[0][0].Value);
        Assert.Equal(1, model.Maps["k"][0].Gpu);
    }
}
