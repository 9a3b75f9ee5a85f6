// RunAi.Test.TestClient.Default.g.cs
/// <summary>Operations of the group Default.</summary>
public partial interface IDefaultClient : IRunAiClient
{
    /// <summary>POST /things</summary>
    /// <param name="body">The request body.</param>
    Task AddThingAsync(AddThingRequest? body = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="AddThingAsync"/>
    Task<ApiResponse> AddThingWithResponseAsync(AddThingRequest? body = null, CancellationToken cancellationToken = default);

    /// <summary>GET /things</summary>
    Task<GetThingsResponse> GetThingsAsync(CancellationToken cancellationToken = default);

    /// <inheritdoc cref="GetThingsAsync"/>
    Task<ApiResponse<GetThingsResponse>> GetThingsWithResponseAsync(CancellationToken cancellationToken = default);
}

[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
internal sealed partial class DefaultClient(ApiConnection connection) : IDefaultClient, IConnectedClient
{
    object IConnectedClient.With(RunAiRequestOptions options) => new DefaultClient(connection.With(options));
    internal ApiOperation[] GetOperations() => [AddThingOperation, GetThingsOperation];

    private static readonly Operation AddThingOperation = new Operation("addThing", HttpMethod.Post, "/things")
        .Returns("204");

    public Task AddThingAsync(AddThingRequest? body, CancellationToken cancellationToken) => AddThingWithResponseAsync(body, cancellationToken);

    public Task<ApiResponse> AddThingWithResponseAsync(AddThingRequest? body, CancellationToken cancellationToken)
    {
        var request = connection.CreateRequest(AddThingOperation);
        request.SetJsonBody(body, JsonWrite.Model);
        return request.SendAsync(cancellationToken);
    }

    private static readonly Operation<GetThingsResponse> GetThingsOperation = new Operation<GetThingsResponse>("getThings", HttpMethod.Get, "/things")
        .Returns("200", "application/json", GetThingsResponse.Read);

    public Task<GetThingsResponse> GetThingsAsync(CancellationToken cancellationToken) =>
        connection.CreateRequest(GetThingsOperation).SendForValueAsync(cancellationToken);

    public Task<ApiResponse<GetThingsResponse>> GetThingsWithResponseAsync(CancellationToken cancellationToken) =>
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

/// <summary>Represents a value of one of several types.</summary>
[JsonConverter(typeof(JsonModelConverter<GetThingsResponse>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class GetThingsResponse : JsonUnion, IJsonModel<GetThingsResponse>
{
    private GetThingsResponse(object? value) : base(value) { }

    /// <summary>Creates a union from a value of this variant.</summary>
    public static GetThingsResponse FromGetThingsResponseOption2ItemList(IReadOnlyList<GetThingsResponseOption2Item> value) => new(value);

    /// <summary>Gets the value if it is of this variant.</summary>
    public bool TryGetGetThingsResponseOption2ItemList([NotNullWhen(true)] out IReadOnlyList<GetThingsResponseOption2Item>? value) => TryGet(out value);

    /// <summary>Creates a union from a value of this variant.</summary>
    public static GetThingsResponse FromGetThingsResponseOption1ItemList(IReadOnlyList<GetThingsResponseOption1Item> value) => new(value);

    /// <summary>Gets the value if it is of this variant.</summary>
    public bool TryGetGetThingsResponseOption1ItemList([NotNullWhen(true)] out IReadOnlyList<GetThingsResponseOption1Item>? value) => TryGet(out value);

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static GetThingsResponse Read(ref Utf8JsonReader reader)
    {
        if (!JsonRead.StartUnion(ref reader)) return null!;
        if (JsonMatch.AnyProperty(JsonMatch.FirstItem(reader), "size")) return new(JsonRead.Models<GetThingsResponseOption2Item>(ref reader));
        if (JsonMatch.Kind(reader, JsonValueKind.Array)) return new(JsonRead.Models<GetThingsResponseOption1Item>(ref reader));
        return new(JsonRead.Any(ref reader));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer)
    {
        if (TryGetGetThingsResponseOption2ItemList(out var asGetThingsResponseOption2ItemList)) { JsonWrite.Value(writer, asGetThingsResponseOption2ItemList, static (writer, value) => JsonWrite.List(writer, value, JsonWrite.Model)); return; }
        if (TryGetGetThingsResponseOption1ItemList(out var asGetThingsResponseOption1ItemList)) { JsonWrite.Value(writer, asGetThingsResponseOption1ItemList, static (writer, value) => JsonWrite.List(writer, value, JsonWrite.Model)); return; }
        WriteUnknown(writer);
    }
}

[JsonConverter(typeof(JsonModelConverter<GetThingsResponseOption1Item>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class GetThingsResponseOption1Item : ExtensibleJsonModel, IJsonModel<GetThingsResponseOption1Item>
{
    public string? Name { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static GetThingsResponseOption1Item Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new GetThingsResponseOption1Item());

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "name"u8)) { Name = JsonRead.String(ref reader); return 0; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalString(writer, "name"u8, Name);
    }

    protected override string PropertyNames => ";;Name";
}

[JsonConverter(typeof(JsonModelConverter<GetThingsResponseOption2Item>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class GetThingsResponseOption2Item : ExtensibleJsonModel, IJsonModel<GetThingsResponseOption2Item>
{
    public long? Size { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static GetThingsResponseOption2Item Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new GetThingsResponseOption2Item());

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "size"u8)) { Size = JsonRead.OptionalInt64(ref reader); return 0; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalInt64(writer, "size"u8, Size);
    }

    protected override string PropertyNames => ";;Size";
}
