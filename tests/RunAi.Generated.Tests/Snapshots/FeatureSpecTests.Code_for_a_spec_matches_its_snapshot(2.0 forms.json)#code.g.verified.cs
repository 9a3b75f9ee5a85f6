// RunAi.Test.TestClient.Default.g.cs
/// <summary>Operations of the group Default.</summary>
public partial interface IDefaultClient : IRunAiClient
{
    /// <summary>POST /file</summary>
    /// <param name="body">The parts of the request body.</param>
    Task<ApiStream> PostFileAsync(PostFileForm body, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="PostFileAsync"/>
    Task<ApiResponse<ApiStream>> PostFileWithResponseAsync(PostFileForm body, CancellationToken cancellationToken = default);

    /// <summary>POST /simple</summary>
    /// <param name="body">The request body.</param>
    Task PostSimpleAsync(PostSimpleRequest body, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="PostSimpleAsync"/>
    Task<ApiResponse> PostSimpleWithResponseAsync(PostSimpleRequest body, CancellationToken cancellationToken = default);
}

[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
internal sealed partial class DefaultClient(ApiConnection connection) : IDefaultClient, IConnectedClient
{
    object IConnectedClient.With(RunAiRequestOptions options) => new DefaultClient(connection.With(options));
    internal ApiOperation[] GetOperations() => [PostFileOperation, PostSimpleOperation];

    private static readonly Operation<ApiStream> PostFileOperation = new Operation<ApiStream>("post /file", HttpMethod.Post, "/file")
        .ReturnsStream("200", "application/octet-stream");

    public Task<ApiStream> PostFileAsync(PostFileForm body, CancellationToken cancellationToken) => PostFileRequest(body).SendForValueAsync(cancellationToken);

    public Task<ApiResponse<ApiStream>> PostFileWithResponseAsync(PostFileForm body, CancellationToken cancellationToken) =>
        PostFileRequest(body).SendAsync(cancellationToken);

    private ApiRequest<ApiStream> PostFileRequest(PostFileForm body)
    {
        var request = connection.CreateRequest(PostFileOperation);
        request.StartMultipart();
        request.AddFilePart("file", body.File);
        request.AddPart("note", body.Note);
        return request;
    }

    private static readonly Operation PostSimpleOperation = new Operation("post /simple", HttpMethod.Post, "/simple")
        .Returns("204");

    public Task PostSimpleAsync(PostSimpleRequest body, CancellationToken cancellationToken) => PostSimpleWithResponseAsync(body, cancellationToken);

    public Task<ApiResponse> PostSimpleWithResponseAsync(PostSimpleRequest body, CancellationToken cancellationToken)
    {
        var request = connection.CreateRequest(PostSimpleOperation);
        request.SetFormBody(body);
        return request.SendAsync(cancellationToken);
    }
}

/// <summary>The parts of the request body of PostFile.</summary>
[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class PostFileForm
{
    public required FilePart File { get; set; }
    public string? Note { get; set; }
}

[JsonConverter(typeof(JsonModelConverter<PostSimpleRequest>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class PostSimpleRequest : ExtensibleJsonModel, IJsonModel<PostSimpleRequest>
{
    /// <summary>Initializes a new instance of the <see cref="PostSimpleRequest"/> class.</summary>
    public PostSimpleRequest() { }

    // Used by Read, which sets the required properties from JSON.
    [SetsRequiredMembers]
    private PostSimpleRequest(JsonModelInitializer _) { }

    public long? Count { get; set; }

    public required string Name { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static PostSimpleRequest Read(ref Utf8JsonReader reader) =>
        JsonRead.Object(ref reader, new PostSimpleRequest(default(JsonModelInitializer)), required: 1);

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "count"u8)) { Count = JsonRead.OptionalInt64(ref reader); return 1; }
        if (JsonRead.NameEquals(name, "name"u8)) { Name = JsonRead.String(ref reader); return 0; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalInt64(writer, "count"u8, Count);
        if (Name is not null || !IsMissing(0)) JsonWrite.RequiredString(writer, "name"u8, Name);
    }

    protected override string PropertyNames => "Name;;Count";
}
