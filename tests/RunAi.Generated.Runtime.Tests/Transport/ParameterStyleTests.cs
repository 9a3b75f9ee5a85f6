using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Transport;

/// <summary>Tests the styles of OpenAPI with the values of the examples in RFC 6570 (section 1.2 and appendix).</summary>
public class ParameterStyleTests
{
    private static readonly string[] List = ["red", "green", "blue"];

    private static readonly KeyValuePair<string, string>[] Keys = [new("semi", ";"), new("dot", "."), new("comma", ",")];

    [Theory]
    [InlineData(ParameterStyle.Simple, "value", "/x/value")]
    [InlineData(ParameterStyle.Simple, "Hello World!", "/x/Hello%20World%21")]
    [InlineData(ParameterStyle.Simple, "50%", "/x/50%25")]
    [InlineData(ParameterStyle.Simple, "a/b?c#d\\e", "/x/a%2Fb%3Fc%23d%5Ce")]
    [InlineData(ParameterStyle.Simple, "auth0|5d5e", "/x/auth0%7C5d5e")]
    [InlineData(ParameterStyle.Simple, "Zürich😀", "/x/Z%C3%BCrich%F0%9F%98%80")]
    [InlineData(ParameterStyle.Simple, "-._~", "/x/-._~")]
    [InlineData(ParameterStyle.Label, "value", "/x/.value")]
    [InlineData(ParameterStyle.Label, "192.0.2.1", "/x/.192.0.2.1")]
    [InlineData(ParameterStyle.Matrix, "value", "/x/;var=value")]
    public async Task Path_value_is_written_in_its_style(ParameterStyle style, string value, string expected) =>
        Assert.Equal(expected, await Calls.GetUrlAsync("/x/{var}", request => request.AddPath("var", value, style)));

    [Theory]
    [InlineData(ParameterStyle.Simple, false, "/x/red,green,blue")]
    [InlineData(ParameterStyle.Simple, true, "/x/red,green,blue")]
    [InlineData(ParameterStyle.Label, false, "/x/.red,green,blue")]
    [InlineData(ParameterStyle.Label, true, "/x/.red.green.blue")]
    [InlineData(ParameterStyle.Matrix, false, "/x/;list=red,green,blue")]
    [InlineData(ParameterStyle.Matrix, true, "/x/;list=red;list=green;list=blue")]
    public async Task Path_list_is_written_in_its_style(ParameterStyle style, bool explode, string expected) =>
        Assert.Equal(expected, await Calls.GetUrlAsync("/x/{list}", request => request.AddPathList("list", List, style, explode)));

    [Theory]
    [InlineData(ParameterStyle.Simple, false, "/x/semi,%3B,dot,.,comma,%2C")]
    [InlineData(ParameterStyle.Simple, true, "/x/semi=%3B,dot=.,comma=%2C")]
    [InlineData(ParameterStyle.Label, false, "/x/.semi,%3B,dot,.,comma,%2C")]
    [InlineData(ParameterStyle.Label, true, "/x/.semi=%3B.dot=..comma=%2C")]
    [InlineData(ParameterStyle.Matrix, false, "/x/;keys=semi,%3B,dot,.,comma,%2C")]
    [InlineData(ParameterStyle.Matrix, true, "/x/;semi=%3B;dot=.;comma=%2C")]
    public async Task Path_object_is_written_in_its_style(ParameterStyle style, bool explode, string expected) =>
        Assert.Equal(expected, await Calls.GetUrlAsync("/x/{keys}", request => request.AddPathMap("keys", Keys, style, explode)));

    [Theory]
    [InlineData("value", "/x?var=value")]
    [InlineData("", "/x?var=")]
    [InlineData("Hello World!", "/x?var=Hello%20World%21")]
    [InlineData("a&b=c#d+e", "/x?var=a%26b%3Dc%23d%2Be")]
    [InlineData("\r\n", "/x?var=%0D%0A")]
    public async Task Query_value_is_escaped(string value, string expected) =>
        Assert.Equal(expected, await Calls.GetUrlAsync("/x", request => request.AddQuery("var", value)));

    [Fact]
    public async Task Unpaired_surrogate_becomes_the_replacement_character() =>
        Assert.Equal("/x?var=%EF%BF%BD", await Calls.GetUrlAsync("/x", request => request.AddQuery("var", "\ud83d")));

    [Theory]
    [InlineData(ParameterStyle.Form, true, "/x?list=red&list=green&list=blue")]
    [InlineData(ParameterStyle.Form, false, "/x?list=red,green,blue")]
    [InlineData(ParameterStyle.SpaceDelimited, false, "/x?list=red%20green%20blue")]
    [InlineData(ParameterStyle.SpaceDelimited, true, "/x?list=red&list=green&list=blue")]
    [InlineData(ParameterStyle.PipeDelimited, false, "/x?list=red%7Cgreen%7Cblue")]
    [InlineData(ParameterStyle.PipeDelimited, true, "/x?list=red&list=green&list=blue")]
    [InlineData(ParameterStyle.TabDelimited, false, "/x?list=red%09green%09blue")]
    public async Task Query_list_is_written_in_its_style(ParameterStyle style, bool explode, string expected) =>
        Assert.Equal(expected, await Calls.GetUrlAsync("/x", request => request.AddQueryList("list", List, style, explode)));

    [Theory]
    [InlineData(ParameterStyle.Form, true, "/x?semi=%3B&dot=.&comma=%2C")]
    [InlineData(ParameterStyle.Form, false, "/x?keys=semi,%3B,dot,.,comma,%2C")]
    [InlineData(ParameterStyle.SpaceDelimited, false, "/x?keys=semi%20%3B%20dot%20.%20comma%20%2C")]
    [InlineData(ParameterStyle.PipeDelimited, false, "/x?keys=semi%7C%3B%7Cdot%7C.%7Ccomma%7C%2C")]
    [InlineData(ParameterStyle.DeepObject, true, "/x?keys%5Bsemi%5D=%3B&keys%5Bdot%5D=.&keys%5Bcomma%5D=%2C")]
    [InlineData(ParameterStyle.DeepObject, false, "/x?keys%5Bsemi%5D=%3B&keys%5Bdot%5D=.&keys%5Bcomma%5D=%2C")]
    public async Task Query_object_is_written_in_its_style(ParameterStyle style, bool explode, string expected) =>
        Assert.Equal(expected, await Calls.GetUrlAsync("/x", request => request.AddQueryMap("keys", Keys, style, explode)));

    [Fact]
    public async Task Comma_in_a_list_element_is_escaped() =>
        Assert.Equal(
            "/x?filterBy=name%3D%3Da%2Cb,size%3E%3D1",
            await Calls.GetUrlAsync("/x", request => request.AddQueryList("filterBy", ["name==a,b", "size>=1"], ParameterStyle.Form, explode: false)));

    [Theory]
    [InlineData("name==a,b:/?@", "/x?filterBy=name==a,b:/?@")]
    [InlineData("a&b#c+d[e]", "/x?filterBy=a%26b%23c%2Bd%5Be%5D")]
    [InlineData("100%25 50%", "/x?filterBy=100%25%2050%25")]
    public async Task Allowed_reserved_characters_do_not_end_the_value(string value, string expected) =>
        Assert.Equal(expected, await Calls.GetUrlAsync("/x", request => request.AddQuery("filterBy", value, allowReserved: true)));

    [Fact]
    public async Task Null_query_parameters_and_elements_are_omitted() => Assert.Equal(
        "/x?list=a,b",
        await Calls.GetUrlAsync("/x", request =>
        {
            request.AddQuery<string?>("none", null);
            request.AddQuery<int?>("number", null);
            request.AddQueryList("list", ["a", null, "b"], ParameterStyle.Form, explode: false);
            request.AddQueryList<string>("noList", null);
            request.AddQueryMap<string>("noMap", null);
            request.AddQueryModel("noModel", null);
        }));

    [Fact]
    public async Task Empty_query_lists_and_objects_are_omitted() => Assert.Equal(
        "/x?after=1",
        await Calls.GetUrlAsync("/x", request =>
        {
            request.AddQueryList("list", Array.Empty<string>());
            request.AddQueryMap("map", new Dictionary<string, string>());
            request.AddQuery("after", 1);
        }));

    [Fact]
    public async Task Query_parameter_name_is_escaped() =>
        Assert.Equal("/x?filter%5Ba%20b%5D=1", await Calls.GetUrlAsync("/x", request => request.AddQuery("filter[a b]", 1)));

    [Fact]
    public async Task Long_query_is_written_completely()
    {
        var value = new string('ä', 5000);

        var url = await Calls.GetUrlAsync("/x", request => request.AddQuery("v", value));

        Assert.Equal(value, Uri.UnescapeDataString(url["/x?v=".Length..]));
    }
}
