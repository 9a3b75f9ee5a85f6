using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using RunAi.Administrator;

namespace RunAi.Generated.Tests.Serialization;

/// <summary>Tests the metadata of models in applications that serialize without reflection, as native AOT programs do.</summary>
public class JsonModelResolverTests
{
    /// <summary>The only source of metadata, so that everything that it does not provide fails.</summary>
    private static readonly JsonSerializerOptions Options = new() { TypeInfoResolver = AdministratorJson.Resolver };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Models_and_unions_are_read_and_written()
    {
        Assert.Equal("""{"name":"p","later":1}""", RoundTrip<Project>("""{"name":"p","later":1}"""));
        Assert.Equal("""{"radius":2}""", RoundTrip<Shape>("""{"radius":2}"""));
        Assert.Equal("""{"kind":"circle","radius":1}""", RoundTrip<Figure>("""{"kind":"circle","radius":1}"""));
        Assert.Equal("null", RoundTrip<Project>("null"));
    }

    [Fact]
    public void Enums_are_read_and_written_also_if_they_are_nullable()
    {
        Assert.Equal("\"Later\"", RoundTrip<Phase>("\"Later\""));
        Assert.Equal("7", RoundTrip<Level>("7"));
        Assert.Equal("null", RoundTrip<Phase?>("null"));
        Assert.Equal("\"Ready\"", RoundTrip<Phase?>("\"Ready\""));
        Assert.Equal("null", RoundTrip<Level?>("null"));
        Assert.Equal("-2", RoundTrip<Level?>("-2"));
    }

    [Fact]
    public void Collections_of_models_are_read_and_written()
    {
        const string Json = """[{"name":"a"},null,{"name":"b"}]""";

        Assert.Equal(Json, RoundTrip<Project[]>(Json));
        Assert.Equal(Json, RoundTrip<List<Project>>(Json));
        Assert.Equal(Json, RoundTrip<IReadOnlyList<Project>>(Json));
        Assert.Equal(Json, RoundTrip<IReadOnlyCollection<Project?>>(Json));
        Assert.Equal(Json, RoundTrip<IEnumerable<Project>>(Json));
    }

    [Fact]
    public void Lists_of_other_types_are_written_as_their_interface() => Assert.Equal(
        """[{"name":"a"}]""",
        JsonSerializer.Serialize<object>(new System.Collections.ObjectModel.ReadOnlyCollection<Project>([new() { Name = "a" }]), Options));

    [Fact]
    public void Collections_of_unions_and_enums_are_read_and_written()
    {
        Assert.Equal("[1.5,{\"radius\":1}]", RoundTrip<IReadOnlyList<Shape>>("[1.5,{\"radius\":1}]"));
        Assert.Equal("[\"Ready\",\"x\"]", RoundTrip<Phase[]>("[\"Ready\",\"x\"]"));
        Assert.Equal("[\"Ready\",null]", RoundTrip<List<Phase?>>("[\"Ready\",null]"));
        Assert.Equal("[1,null]", RoundTrip<Level?[]>("[1,null]"));
        Assert.Equal("[1,-2]", RoundTrip<IReadOnlyList<Level>>("[1,-2]"));
    }

    [Fact]
    public void Dictionaries_of_models_are_read_and_written()
    {
        const string Json = """{"x":{"name":"a"}}""";

        Assert.Equal(Json, RoundTrip<Dictionary<string, Project>>(Json));
        Assert.Equal(Json, RoundTrip<IReadOnlyDictionary<string, Project>>(Json));
        Assert.Equal("""{"x":"Ready"}""", RoundTrip<Dictionary<string, Phase>>("""{"x":"Ready"}"""));
    }

    [Fact]
    public async Task Asynchronous_streams_of_models_are_written_and_read()
    {
        using var stream = new MemoryStream();
        await JsonSerializer.SerializeAsync(stream, GetProjectsAsync(), GetTypeInfo<IAsyncEnumerable<Project>>(), Cancellation);
        stream.Position = 0;

        var names = new List<string?>();
        await foreach (var project in JsonSerializer.DeserializeAsyncEnumerable(stream, GetTypeInfo<Project>(), Cancellation))
        {
            names.Add(project?.Name);
        }

        Assert.Equal(["a", "b"], names);
    }

    [Fact]
    public void Every_generated_model_enum_and_union_has_metadata() => Assert.All(
        typeof(AdministratorJson).Assembly.GetExportedTypes().Where(static type =>
            type.Namespace == typeof(AdministratorJson).Namespace
            && type.IsDefined(typeof(System.Text.Json.Serialization.JsonConverterAttribute), inherit: false)),
        static type => Assert.Equal(type, Options.GetTypeInfo(type).Type));

    [Theory]
    [InlineData(typeof(string))]
    [InlineData(typeof(Version))]
    [InlineData(typeof(List<string>))]
    [InlineData(typeof(Dictionary<int, Project>))]
    [InlineData(typeof(Project[,]))]
    [InlineData(typeof(Queue<Project>))]
    public void Types_of_the_application_are_left_to_other_resolvers(Type type) => Assert.Null(AdministratorJson.Resolver.GetTypeInfo(type, Options));

    [Fact]
    public void Resolver_is_part_of_a_chain()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web) { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };
        options.TypeInfoResolverChain.Insert(0, AdministratorJson.Resolver);

        Assert.Equal("""{"items":[{"name":"p"}]}""", JsonSerializer.Serialize(new { Items = new[] { new Project { Name = "p" } } }, options));
    }

    [Fact]
    public async Task Minimal_API_of_the_slim_builder_writes_and_reads_models()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.ConfigureHttpJsonOptions(static options => options.SerializerOptions.TypeInfoResolver = AdministratorJson.Resolver);
        await using var application = builder.Build();
        application.MapGet("/list", static () => (IReadOnlyList<Project>)[new() { Name = "a" }]);
        application.MapGet("/stream", GetProjectsAsync);
        application.MapPost("/echo", static (Project[] projects) => projects.ToList());
        await application.StartAsync(Cancellation);
        using var http = new HttpClient { BaseAddress = new Uri(application.Urls.Single()) };

        Assert.Equal("""[{"name":"a"}]""", await http.GetStringAsync("/list", Cancellation));
        Assert.Equal("""[{"name":"a"},{"name":"b"}]""", await http.GetStringAsync("/stream", Cancellation));
        using var response = await http.PostAsJsonAsync("/echo", [new Project { Name = "x", Phase = Phase.Ready }], GetTypeInfo<Project[]>(), Cancellation);
        Assert.Equal("""[{"name":"x","phase":"Ready"}]""", await response.Content.ReadAsStringAsync(Cancellation));
    }

    [Fact]
    public void SignalR_sends_and_receives_models()
    {
        var protocol = new JsonHubProtocol(Microsoft.Extensions.Options.Options.Create(new JsonHubProtocolOptions { PayloadSerializerOptions = Options }));
        var message = protocol.GetMessageBytes(new InvocationMessage("show", [new Project { Name = "p" }, (IReadOnlyList<Phase>)[Phase.Ready]]));

        var input = new System.Buffers.ReadOnlySequence<byte>(message);
        Assert.True(protocol.TryParseMessage(ref input, new Binder(), out var received));

        var arguments = Assert.IsType<InvocationMessage>(received).Arguments;
        Assert.Equal("p", Assert.IsType<Project>(arguments[0]).Name);
        Assert.Equal([Phase.Ready], Assert.IsAssignableFrom<IReadOnlyList<Phase>>(arguments[1]));
    }

    private static string RoundTrip<T>(string json) => JsonSerializer.Serialize(JsonSerializer.Deserialize(json, GetTypeInfo<T>())!, GetTypeInfo<T>());

    private static JsonTypeInfo<T> GetTypeInfo<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    private static async IAsyncEnumerable<Project> GetProjectsAsync()
    {
        yield return new Project { Name = "a" };
        await Task.Yield();
        yield return new Project { Name = "b" };
    }

    private sealed class Binder : IInvocationBinder
    {
        public Type GetReturnType(string invocationId) => typeof(Project);

        public IReadOnlyList<Type> GetParameterTypes(string methodName) => [typeof(Project), typeof(IReadOnlyList<Phase>)];

        public Type GetStreamItemType(string streamId) => typeof(Project);
    }
}
