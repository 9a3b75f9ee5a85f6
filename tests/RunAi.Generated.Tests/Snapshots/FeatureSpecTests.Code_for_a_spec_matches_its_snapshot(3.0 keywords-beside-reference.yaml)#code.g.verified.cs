// RunAi.Test.TestClient.Default.g.cs
/// <summary>Operations of the group Default.</summary>
public partial interface IDefaultClient : IRunAiClient
{
    /// <summary>POST /things</summary>
    /// <param name="body">The request body.</param>
    Task PostThingsAsync(PostThingsRequest? body = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="PostThingsAsync"/>
    Task<ApiResponse> PostThingsWithResponseAsync(PostThingsRequest? body = null, CancellationToken cancellationToken = default);
}

[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
internal sealed partial class DefaultClient(ApiConnection connection) : IDefaultClient, IConnectedClient
{
    object IConnectedClient.With(RunAiRequestOptions options) => new DefaultClient(connection.With(options));
    internal ApiOperation[] GetOperations() => [PostThingsOperation];

    private static readonly Operation PostThingsOperation = new Operation("post /things", HttpMethod.Post, "/things")
        .Returns("204");

    public Task PostThingsAsync(PostThingsRequest? body, CancellationToken cancellationToken) => PostThingsWithResponseAsync(body, cancellationToken);

    public Task<ApiResponse> PostThingsWithResponseAsync(PostThingsRequest? body, CancellationToken cancellationToken)
    {
        var request = connection.CreateRequest(PostThingsOperation);
        request.SetJsonBody(body, JsonWrite.Model);
        return request.SendAsync(cancellationToken);
    }
}

[JsonConverter(typeof(JsonModelConverter<PostThingsRequest>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class PostThingsRequest : ExtensibleJsonModel, IJsonModel<PostThingsRequest>
{
    /// <summary>Initializes a new instance of the <see cref="PostThingsRequest"/> class.</summary>
    public PostThingsRequest() { }

    // Used by Read, which sets the required properties from JSON.
    [SetsRequiredMembers]
    private PostThingsRequest(JsonModelInitializer _) { }

    public required string Name { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static PostThingsRequest Read(ref Utf8JsonReader reader) =>
        JsonRead.Object(ref reader, new PostThingsRequest(default(JsonModelInitializer)), required: 1);

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "name"u8)) { Name = JsonRead.String(ref reader); return 0; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        if (Name is not null || !IsMissing(0)) JsonWrite.RequiredString(writer, "name"u8, Name);
    }

    protected override string PropertyNames => "Name";
}
