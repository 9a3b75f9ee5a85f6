using System.Text;
using RunAi.Administrator;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Transport;

public class BodyTests
{
    private static Task<SentRequest> PostAsync(Action<ApiRequest> build) => Calls.SendAsync("/x", build, method: HttpMethod.Post);

    [Fact]
    public async Task Model_body_is_sent_as_JSON()
    {
        var sent = await PostAsync(request => request.SetJsonBody(new Project { Name = "p" }, JsonWrite.Model));

        Assert.Equal(("application/json", """{"name":"p"}"""), (sent.ContentHeaders["Content-Type"], sent.Body));
    }

    [Fact]
    public async Task List_body_is_sent_as_JSON()
    {
        IReadOnlyList<Resources> body = [new() { Gpu = 1 }];

        var sent = await PostAsync(request => request.SetJsonBody(body, static (writer, value) => JsonWrite.List(writer, value, JsonWrite.Model)));

        Assert.Equal("""[{"gpu":1}]""", sent.Body);
    }

    [Fact]
    public async Task Primitive_body_is_sent_as_JSON()
    {
        Assert.Equal("\"my-job\"", (await PostAsync(request => request.SetJsonBody("my-job", JsonWrite.String))).Body);
        Assert.Equal("true", (await PostAsync(request => request.SetJsonBody<bool>(true, JsonWrite.Boolean))).Body);
        Assert.Equal("\"Ready\"", (await PostAsync(request => request.SetJsonBody<Phase>(Phase.Ready, JsonWrite.Enum))).Body);
    }

    [Fact]
    public async Task Null_body_is_not_sent()
    {
        Assert.Null((await PostAsync(request => request.SetJsonBody<Project?>(null, JsonWrite.Model))).Body);
        Assert.Null((await PostAsync(request => request.SetJsonBody<bool?>(null, JsonWrite.NullableBoolean))).Body);
        Assert.Null((await PostAsync(request => request.SetTextBody(null, "text/plain"))).Body);
        Assert.Null((await PostAsync(request => request.SetStreamBody(null, "text/plain"))).Body);
    }

    [Fact]
    public async Task Text_body_is_sent_in_UTF8()
    {
        var sent = await PostAsync(request => request.SetTextBody("Zürich", "text/plain"));

        Assert.Equal(("text/plain; charset=utf-8", "Zürich"), (sent.ContentHeaders["Content-Type"], sent.Body));
    }

    [Fact]
    public async Task Stream_body_is_sent_from_its_position_and_stays_open()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("0123456789")) { Position = 4 };

        var sent = await PostAsync(request => request.SetStreamBody(stream, "application/octet-stream"));

        Assert.Equal(("456789", true), (sent.Body, stream.CanRead));
    }
}
