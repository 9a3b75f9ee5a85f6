using RunAi.Administrator;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Transport;

public class ModelParameterTests
{
    private static readonly Project Model = new() { Name = "p/1", Limit = 2 };

    [Theory]
    [InlineData(ParameterStyle.Simple, false, "/x/limit,2,name,p%2F1")]
    [InlineData(ParameterStyle.Simple, true, "/x/limit=2,name=p%2F1")]
    [InlineData(ParameterStyle.Matrix, true, "/x/;limit=2;name=p%2F1")]
    public async Task Model_path_parameter_is_written_in_its_style(ParameterStyle style, bool explode, string expected) =>
        Assert.Equal(expected, await Calls.GetUrlAsync("/x/{filter}", request => request.AddPathModel("filter", Model, style, explode)));

    [Theory]
    [InlineData(false, "limit,2,name,p/1")]
    [InlineData(true, "limit=2,name=p/1")]
    public async Task Model_header_is_written_in_its_style(bool explode, string expected) =>
        Assert.Equal(expected, (await Calls.SendAsync("/x", request => request.AddHeaderModel("X-A", Model, explode))).Headers["X-A"]);

    [Fact]
    public async Task Model_and_map_cookies_are_written() => Assert.Equal("a=1; filter=limit,2,name,p%2F1; map=k,v", (await Calls.SendAsync("/x", request =>
    {
        request.AddCookie("a", 1);
        request.AddCookieModel("filter", Model);
        request.AddCookieModel("none", null);
        request.AddCookieMap("map", new Dictionary<string, string> { ["k"] = "v" });
        request.AddCookieMap("empty", new Dictionary<string, string>());
        request.AddCookieMap<string>("none", null);
    })).Headers["Cookie"]);

    [Fact]
    public async Task Form_body_contains_the_properties_of_the_model()
    {
        var sent = await Calls.SendAsync(
            "/x",
            request => request.SetFormBody(new Project { Name = "a&b=c d+e", Resources = [new() { Gpu = 1 }, new() { Gpu = 2 }], Description = null }),
            method: HttpMethod.Post);

        Assert.Equal("application/x-www-form-urlencoded", sent.ContentHeaders["Content-Type"]);
        Assert.Equal("name=a%26b%3Dc%20d%2Be&resources=%7B%22gpu%22%3A1%7D&resources=%7B%22gpu%22%3A2%7D", sent.Body);
    }

    [Theory]
    [InlineData(ParameterStyle.Form, false, "resources=%7B%22gpu%22%3A1%7D,%7B%22gpu%22%3A2%7D", "labels=a,b")]
    [InlineData(ParameterStyle.Form, true, "resources=%7B%22gpu%22%3A1%7D&resources=%7B%22gpu%22%3A2%7D", "a=b")]
    [InlineData(ParameterStyle.DeepObject, true, "resources%5B0%5D%5Bgpu%5D=1&resources%5B1%5D%5Bgpu%5D=2", "labels%5Ba%5D=b")]
    public async Task Lists_and_objects_of_a_form_are_written_in_their_style(ParameterStyle style, bool explode, string resources, string labels)
    {
        var sent = await Calls.SendAsync(
            "/x",
            request =>
            {
                request.SetFormFieldStyle("name", style, explode);
                request.SetFormFieldStyle("resources", style, explode);
                request.SetFormFieldStyle("labels", style, explode);
                request.SetFormBody(
                    new Project { Name = "p", Resources = [new() { Gpu = 1 }, new() { Gpu = 2 }], Labels = new Dictionary<string, string> { ["a"] = "b" } });
            },
            method: HttpMethod.Post);

        Assert.Equal($"{labels}&name=p&{resources}", sent.Body);
    }

    [Fact]
    public async Task Empty_list_of_a_form_is_omitted() => Assert.Equal("name=p", (await Calls.SendAsync(
        "/x", request => request.SetFormBody(new Project { Name = "p", Resources = [] }), method: HttpMethod.Post)).Body);

    [Fact]
    public async Task Null_form_is_not_sent() => Assert.Null((await Calls.SendAsync("/x", request => request.SetFormBody(null), method: HttpMethod.Post)).Body);

    [Fact]
    public async Task JSON_parameter_is_written_in_every_location()
    {
        var model = new Resources { Gpu = 1 };

        var sent = await Calls.SendAsync("/x/{p}", request =>
        {
            request.AddPathJson("p", model, JsonWrite.Model);
            request.AddQueryJson("q", model, JsonWrite.Model);
            request.AddQueryJson<Resources?>("none", null, JsonWrite.Model);
            request.AddHeaderJson("X-A", model, JsonWrite.Model);
            request.AddCookieJson("c", model, JsonWrite.Model);
        });

        Assert.Equal("/x/%7B%22gpu%22%3A1%7D?q=%7B%22gpu%22%3A1%7D", sent.PathAndQuery);
        Assert.Equal("""{"gpu":1}""", sent.Headers["X-A"]);
        Assert.Equal("c=%7B%22gpu%22%3A1%7D", sent.Headers["Cookie"]);
    }
}
