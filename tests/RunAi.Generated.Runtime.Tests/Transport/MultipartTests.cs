using System.Text;
using RunAi.Administrator;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Transport;

/// <summary>Tests that ASP.NET Core reads the multipart bodies (RFC 7578).</summary>
public class MultipartTests
{
    private static async Task<Received> PostAsync(Action<ApiRequest> build)
    {
        Received? received = null;
        await using var server = await LocalServer.StartRawAsync(async context =>
        {
            var form = await context.Request.ReadFormAsync();
            var files = new List<ReceivedFile>();
            foreach (var file in form.Files)
            {
                using var reader = new StreamReader(file.OpenReadStream());
                files.Add(new(file.Name, file.FileName, file.ContentType, await reader.ReadToEndAsync()));
            }

            received = new(form.ToDictionary(field => field.Key, field => field.Value.ToString()), files);
            context.Response.StatusCode = 204;
        });
        using var client = new HttpClient { BaseAddress = server.Address };
        var request = new ApiConnection(client).CreateRequest(new Operation("upload", HttpMethod.Post, "/x").Returns("204"));
        build(request);
        await request.SendAsync(TestContext.Current.CancellationToken);
        return received!;
    }

    private static MemoryStream Bytes(string text) => new(Encoding.UTF8.GetBytes(text));

    [Fact]
    public async Task Texts_lists_and_JSON_are_sent_as_parts()
    {
        var form = await PostAsync(request =>
        {
            request.AddPart("name", "Zürich");
            request.AddPart("limit", 5);
            request.AddPart<string?>("none", null);
            request.AddPartList("phase", [Phase.Ready, Phase.NotReady]);
            request.AddPartList<string>("noList", null);
            request.AddJsonPart("resources", new Resources { Gpu = 1 }, JsonWrite.Model);
            request.AddJsonPart<Resources?>("noJson", null, JsonWrite.Model);
        });

        Assert.Equal(
            new Dictionary<string, string> { ["name"] = "Zürich", ["limit"] = "5", ["phase"] = "Ready,Not-ready", ["resources"] = """{"gpu":1}""" },
            form.Fields);
    }

    [Theory]
    [InlineData(ParameterStyle.Form, "Ready,Not-ready")]
    [InlineData(ParameterStyle.SpaceDelimited, "Ready Not-ready")]
    [InlineData(ParameterStyle.PipeDelimited, "Ready|Not-ready")]
    [InlineData(ParameterStyle.TabDelimited, "Ready\tNot-ready")]
    public async Task Delimited_list_is_sent_as_one_part(ParameterStyle style, string expected)
    {
        var form = await PostAsync(request =>
        {
            request.AddDelimitedPart("phase", [Phase.Ready, Phase.NotReady], style);
            request.AddDelimitedPart<string>("noList", null, style);
            request.AddDelimitedPart<string>("empty", [], style);
        });

        Assert.Equal(new Dictionary<string, string> { ["phase"] = expected }, form.Fields);
    }

    [Fact]
    public async Task Named_files_are_sent_with_their_names()
    {
        using var first = Bytes("1");
        using var second = Bytes("2");

        var form = await PostAsync(request =>
        {
            request.AddNamedFiles([new("file", new FilePart(first, "a")), new("file", new FilePart(second, "b"))]);
            request.AddNamedFiles(null);
        });

        Assert.Equal(["file a 1", "file b 2"], form.Files.Select(file => $"{file.Name} {file.FileName} {file.Text}"));
    }

    [Fact]
    public async Task File_is_sent_with_its_name_and_media_type()
    {
        using var stream = Bytes("content");

        var file = Assert.Single((await PostAsync(request => request.AddFilePart("file", new FilePart(stream, "Zürich.csv", "text/csv")))).Files);

        Assert.Equal(new ReceivedFile("file", "Zürich.csv", "text/csv", "content"), file);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task Several_files_can_share_a_part_name()
    {
        var form = await PostAsync(request =>
        {
            request.AddFileParts("file", [new FilePart(Bytes("a"), "a"), new FilePart(Bytes("b"), "b")]);
            request.AddFileParts("none", null);
            request.AddFilePart("none", null);
        });

        Assert.Equal(["a", "b"], form.Files.Select(file => file.FileName));
    }

    [Theory]
    [InlineData("a\"; filename=\"evil", "a%22; filename=%22evil")]
    [InlineData("a\r\nX-Injected: 1", "a%0D%0AX-Injected: 1")]
    public async Task Part_name_cannot_end_its_header(string name, string expected)
    {
        var form = await PostAsync(request =>
        {
            request.AddPart(name, "value");
            request.AddFilePart("file", new FilePart(Bytes("x"), name));
        });

        Assert.Equal((expected, expected), (Assert.Single(form.Fields).Key, Assert.Single(form.Files).FileName));
    }

    [Fact]
    public async Task Extended_file_name_parameter_is_not_sent()
    {
        var sent = await Calls.SendAsync("/x", request => request.AddFilePart("file", new FilePart(Bytes("x"), "a.csv")), method: HttpMethod.Post);

        Assert.Contains("filename=\"a.csv\"", sent.Body!, StringComparison.Ordinal);
        Assert.DoesNotContain("filename*", sent.Body!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Backslash_in_a_part_name_is_escaped()
    {
        var sent = await Calls.SendAsync("/x", request => request.AddPart("a\\", "value"), method: HttpMethod.Post);

        Assert.Contains("name=\"a\\\\\"", sent.Body!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Multipart_body_without_parts_is_sent()
    {
        var sent = await Calls.SendAsync("/x", request => request.StartMultipart(), method: HttpMethod.Post);

        Assert.StartsWith("multipart/form-data; boundary=", sent.ContentHeaders["Content-Type"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Multipart_subtype_can_be_set()
    {
        var sent = await Calls.SendAsync("/x", request => request.StartMultipart("mixed"), method: HttpMethod.Post);

        Assert.StartsWith("multipart/mixed; boundary=", sent.ContentHeaders["Content-Type"], StringComparison.Ordinal);
    }

    [Fact]
    public void File_part_requires_all_arguments()
    {
        Assert.Throws<ArgumentNullException>(() => new FilePart(null!, "a"));
        Assert.Throws<ArgumentNullException>(() => new FilePart(Stream.Null, null!));
        Assert.Throws<ArgumentNullException>(() => new FilePart(Stream.Null, "a", null!));
    }

    private sealed record Received(Dictionary<string, string> Fields, List<ReceivedFile> Files);

    private sealed record ReceivedFile(string Name, string FileName, string ContentType, string Text);
}
