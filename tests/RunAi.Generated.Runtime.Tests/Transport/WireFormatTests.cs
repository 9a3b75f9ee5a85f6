using System.Globalization;
using System.Text.Json;
using RunAi.Administrator;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Transport;

public class WireFormatTests
{
    public static TheoryData<object, string> Values => new()
    {
        { true, "true" },
        { false, "false" },
        { -5, "-5" },
        { 9007199254740993L, "9007199254740993" },
        { 0.1, "0.1" },
        { 1.5f, "1.5" },
        { 1234.50m, "1234.50" },
        { new DateTimeOffset(2023, 6, 6, 12, 9, 18, TimeSpan.Zero), "2023-06-06T12%3A09%3A18Z" },
        { new DateTimeOffset(2023, 6, 6, 12, 9, 18, 211, TimeSpan.FromHours(2)), "2023-06-06T12%3A09%3A18.211%2B02%3A00" },
        { new DateOnly(2024, 2, 29), "2024-02-29" },
        { new TimeOnly(1, 2, 3), "01%3A02%3A03" },
        { OffsetTime.Parse("10:15:30+02:00"), "10%3A15%3A30%2B02%3A00" },
        { OffsetTime.Parse("10:15:30Z"), "10%3A15%3A30Z" },
        { TimeSpan.FromMinutes(90), "PT1H30M" },
        { CalendarDuration.Parse("P1Y2M"), "P1Y2M" },
        { new Guid("0f8fad5b-d9cb-469f-a165-70867728950e"), "0f8fad5b-d9cb-469f-a165-70867728950e" },
        { new Uri("https://h/a"), "https%3A%2F%2Fh%2Fa" },
        { new byte[] { 251, 255 }, "%2B%2F8%3D" },
        { Phase.NotReady, "Not-ready" },
        { Level.High, "-2" },
        { JsonElement.Parse("\"text\""), "text" },
        { JsonElement.Parse("[1,2]"), "%5B1%2C2%5D" },
        { new Resources { Gpu = 1 }, "%7B%22gpu%22%3A1%7D" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public async Task Value_of_every_type_is_converted_to_text(object value, string expected) =>
        Assert.Equal($"/x?v={expected}", await Calls.GetUrlAsync("/x", request => request.AddQuery("v", value)));

    [Fact]
    public async Task Text_does_not_depend_on_the_culture()
    {
        var culture = CultureInfo.CurrentCulture;
        var changed = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        changed.NumberFormat.NumberDecimalSeparator = ",";
        changed.NumberFormat.NegativeSign = "minus";
        try
        {
            CultureInfo.CurrentCulture = changed;
            Assert.Equal("/x?v=-1.5&w=-2", await Calls.GetUrlAsync("/x", request =>
            {
                request.AddQuery("v", -1.5);
                request.AddQuery("w", -2);
            }));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public async Task Enum_that_was_never_set_is_rejected() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => Calls.GetUrlAsync("/x", request => request.AddQuery("v", default(Phase))));

    [Fact]
    public async Task Model_is_written_as_query_parameters() => Assert.Equal(
        "/x?limit=2&name=p",
        await Calls.GetUrlAsync("/x", request => request.AddQueryModel("filter", new Project { Name = "p", Limit = 2 })));

    [Fact]
    public async Task Model_is_written_as_a_deep_object() => Assert.Equal(
        "/x?filter%5Blabels%5D%5Ba%5D=b&filter%5Bname%5D=p&filter%5Bresources%5D%5B0%5D%5Bgpu%5D=1",
        await Calls.GetUrlAsync("/x", request => request.AddQueryModel(
            "filter",
            new Project { Name = "p", Resources = [new() { Gpu = 1 }], Labels = new Dictionary<string, string> { ["a"] = "b" } },
            ParameterStyle.DeepObject)));

    [Fact]
    public async Task Union_is_written_as_a_parameter_of_the_type_of_its_variant() => Assert.Equal(
        "/x?number=1.5&list=Ready&list=Not-ready&gpu=1",
        await Calls.GetUrlAsync("/x", request =>
        {
            request.AddQueryModel("number", (Shape)1.5);
            request.AddQueryModel("list", Shape.FromList([Phase.Ready, Phase.NotReady]));
            request.AddQueryModel("object", (Shape)new Resources { Gpu = 1 });
        }));

    public static TheoryData<object> UnsupportedValues => [new object(), new List<int> { 1 }, new Dictionary<string, int>(), 'a', DateTime.UnixEpoch];

    [Theory]
    [MemberData(nameof(UnsupportedValues))]
    public async Task Value_of_an_unknown_type_is_rejected(object value) =>
        await Assert.ThrowsAsync<NotSupportedException>(() => Calls.GetUrlAsync("/x", request => request.AddQuery("v", value)));
}
