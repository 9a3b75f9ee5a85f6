using RunAi.Administrator;
using RunAi.Generated.Serialization;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Serialization;

public class UnionTests
{
    [Theory]
    [InlineData("""{"radius":2,"kind":"circle"}""")]
    [InlineData("""{"x":{"kind":"no"},"kind":"Circle2"}""")]
    [InlineData("""{"k\u0069nd":"c\u0069rcle"}""")]
    public void Variant_is_selected_by_the_discriminator_at_any_position(string json) => Assert.True(Json.Read(json, Figure.Read).TryGetCircle(out _));

    [Fact]
    public void Variant_is_selected_by_its_properties() => Assert.True(Json.Read("""{"x":1,"gpu":1}""", Shape.Read).TryGetResources(out _));

    [Fact]
    public void Variant_is_selected_by_its_JSON_kind()
    {
        Assert.True(Json.Read("2.5", Shape.Read).TryGetDouble(out var number));
        Assert.Equal(2.5, number);
    }

    [Fact]
    public void List_variant_is_read()
    {
        Assert.True(Json.Read("""["Ready"]""", Shape.Read).TryGetList(out var phases));
        Assert.Equal([Phase.Ready], phases);
    }

    [Theory]
    [InlineData("""{"kind":"triangle","sides":[3,4,5]}""")]
    [InlineData("""{"kind":1}""")]
    [InlineData("\"text\"")]
    public void Variant_with_an_unknown_discriminator_round_trips(string json) => AssertUnknown(json, Json.Read(json, Figure.Read));

    [Theory]
    [InlineData("""{"sides":[3,4,5]}""")]
    [InlineData("\"text\"")]
    public void Variant_with_unknown_properties_round_trips(string json) => AssertUnknown(json, Json.Read(json, Shape.Read));

    [Fact]
    public void Null_union_is_read_as_null() => Assert.Null(Json.Read("null", Shape.Read));

    [Fact]
    public void TryGet_of_another_variant_returns_false()
    {
        Shape shape = new Circle { Radius = 1 };

        Assert.False(shape.TryGetResources(out var resources));
        Assert.Null(resources);
        Assert.Null(shape.Unknown);
    }

    [Fact]
    public void Variants_are_written_without_a_wrapper()
    {
        Assert.Equal("""{"kind":"circle","radius":1}""", ((Figure)new Circle { Kind = "circle", Radius = 1 }).ToJson());
        Assert.Equal("""["Ready"]""", Shape.FromList([Phase.Ready]).ToJson());
        Assert.Equal("1.5", ((Shape)1.5).ToJson());
    }

    [Fact]
    public void Mismatch_inside_a_variant_has_the_offset_in_the_whole_text()
    {
        var error = Assert.Throws<JsonMismatchException>(() => Json.Read("""{"kind":"circle","radius":"wide"}""", Figure.Read));

        Assert.Equal(26, error.Offset);
    }

    private static void AssertUnknown(string json, JsonUnion union)
    {
        Assert.Null(union.Value);
        Assert.Equal(json, union.Unknown!.Value.GetRawText());
        Assert.Equal(json, union.ToJson());
    }
}
