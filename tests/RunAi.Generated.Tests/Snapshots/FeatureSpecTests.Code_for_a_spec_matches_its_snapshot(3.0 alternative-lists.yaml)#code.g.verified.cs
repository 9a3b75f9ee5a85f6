// RunAi.Test.TestClient.Default.g.cs
/// <summary>Operations of the group Default.</summary>
public partial interface IDefaultClient
{
    /// <summary>POST /things</summary>
    /// <param name="body">The request body.</param>
    Task AddThingAsync(AddThingRequest? body = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="AddThingAsync"/>
    Task<ApiResponse> AddThingWithResponseAsync(AddThingRequest? body = null, CancellationToken cancellationToken = default);

    /// <summary>GET /things</summary>
    Task<JsonElement> GetThingsAsync(CancellationToken cancellationToken = default);

    /// <inheritdoc cref="GetThingsAsync"/>
    Task<ApiResponse<JsonElement>> GetThingsWithResponseAsync(CancellationToken cancellationToken = default);
}

[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
internal sealed partial class DefaultClient(ApiConnection connection) : IDefaultClient
{
    private static readonly Operation AddThingOperation = new Operation("addThing", HttpMethod.Post, "/things")
        .Returns("204");

    public Task AddThingAsync(AddThingRequest? body, CancellationToken cancellationToken) => AddThingWithResponseAsync(body, cancellationToken);

    public Task<ApiResponse> AddThingWithResponseAsync(AddThingRequest? body, CancellationToken cancellationToken)
    {
        var request = connection.CreateRequest(AddThingOperation);
        request.SetJsonBody(body, JsonWrite.Model);
        return request.SendAsync(cancellationToken);
    }

    private static readonly Operation<JsonElement> GetThingsOperation = new Operation<JsonElement>("getThings", HttpMethod.Get, "/things")
        .Returns("200", "application/json", JsonRead.Any);

    public Task<JsonElement> GetThingsAsync(CancellationToken cancellationToken) =>
        connection.CreateRequest(GetThingsOperation).SendForValueAsync(cancellationToken);

    public Task<ApiResponse<JsonElement>> GetThingsWithResponseAsync(CancellationToken cancellationToken) =>
        connection.CreateRequest(GetThingsOperation).SendAsync(cancellationToken);
}

[JsonConverter(typeof(JsonModelConverter<AddThingRequest>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class AddThingRequest : ExtensibleJsonModel, IJsonModel<AddThingRequest>
{
    public AddThingRequestFrom? From { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static AddThingRequest Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new AddThingRequest());

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "from"u8)) { From = AddThingRequestFrom.Read(ref reader); return 0; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalModel(writer, "from"u8, From);
    }

    protected override string PropertyNames => ";;From";
}

[JsonConverter(typeof(JsonModelConverter<AddThingRequestFrom>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class AddThingRequestFrom : ExtensibleJsonModel, IJsonModel<AddThingRequestFrom>
{
    /// <summary>Initializes a new instance of the <see cref="AddThingRequestFrom"/> class.</summary>
    public AddThingRequestFrom() { }

    // Used by Read, which sets the required properties from JSON.
    [SetsRequiredMembers]
    private AddThingRequestFrom(JsonModelInitializer _) { }

    public required string Email { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static AddThingRequestFrom Read(ref Utf8JsonReader reader) =>
        JsonRead.Object(ref reader, new AddThingRequestFrom(default(JsonModelInitializer)), required: 1);

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "email"u8)) { Email = JsonRead.String(ref reader); return 0; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        if (Email is not null || !IsMissing(0)) JsonWrite.RequiredString(writer, "email"u8, Email);
    }

    protected override string PropertyNames => "Email";
}
