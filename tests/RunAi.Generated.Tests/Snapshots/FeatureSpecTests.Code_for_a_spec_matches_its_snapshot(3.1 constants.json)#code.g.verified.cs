// RunAi.Test.TestClient.Default.g.cs
/// <summary>Operations of the group Default.</summary>
public partial interface IDefaultClient : IRunAiClient
{
    /// <summary>GET /things</summary>
    Task<GetThingsResponse> GetThingsAsync(CancellationToken cancellationToken = default);

    /// <inheritdoc cref="GetThingsAsync"/>
    Task<ApiResponse<GetThingsResponse>> GetThingsWithResponseAsync(CancellationToken cancellationToken = default);
}

[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
internal sealed partial class DefaultClient(ApiConnection connection) : IDefaultClient, IConnectedClient
{
    object IConnectedClient.With(RunAiRequestOptions options) => new DefaultClient(connection.With(options));
    internal ApiOperation[] GetOperations() => [GetThingsOperation];

    private static readonly Operation<GetThingsResponse> GetThingsOperation = new Operation<GetThingsResponse>("get /things", HttpMethod.Get, "/things")
        .Returns("200", "application/json", GetThingsResponse.Read);

    public Task<GetThingsResponse> GetThingsAsync(CancellationToken cancellationToken) =>
        connection.CreateRequest(GetThingsOperation).SendForValueAsync(cancellationToken);

    public Task<ApiResponse<GetThingsResponse>> GetThingsWithResponseAsync(CancellationToken cancellationToken) =>
        connection.CreateRequest(GetThingsOperation).SendAsync(cancellationToken);
}

[JsonConverter(typeof(JsonModelConverter<GetThingsResponse>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class GetThingsResponse : ExtensibleJsonModel, IJsonModel<GetThingsResponse>
{
    private GetThingsResponseKind __kind;

    /// <summary>Initializes a new instance of the <see cref="GetThingsResponse"/> class.</summary>
    public GetThingsResponse() { }

    // Used by Read, which sets the required properties from JSON.
    [SetsRequiredMembers]
    private GetThingsResponse(JsonModelInitializer _) { }

    public required GetThingsResponseKind Kind { get => __kind; set { __kind = value; MarkPresent(0); } }

    public long? Number { get; set; }

    public GetThingsResponseTyped? Typed { get; set; }

    public long? Untyped { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static GetThingsResponse Read(ref Utf8JsonReader reader) =>
        JsonRead.Object(ref reader, new GetThingsResponse(default(JsonModelInitializer)), required: 1);

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "kind"u8)) { __kind = JsonRead.Enum<GetThingsResponseKind>(ref reader); return 0; }
        if (JsonRead.NameEquals(name, "number"u8)) { Number = JsonRead.OptionalInt64(ref reader); return 1; }
        if (JsonRead.NameEquals(name, "typed"u8)) { Typed = JsonRead.OptionalEnum<GetThingsResponseTyped>(ref reader); return 2; }
        if (JsonRead.NameEquals(name, "untyped"u8)) { Untyped = JsonRead.OptionalInt64(ref reader); return 3; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        if (!IsMissing(0)) JsonWrite.RequiredEnum(writer, "kind"u8, Kind);
        JsonWrite.OptionalInt64(writer, "number"u8, Number);
        JsonWrite.OptionalEnum(writer, "typed"u8, Typed);
        JsonWrite.OptionalInt64(writer, "untyped"u8, Untyped);
    }

    protected override string PropertyNames => "Kind;;Number Typed Untyped";
}

/// <param name="Value">The value in JSON. Values that are not declared here are allowed.</param>
[JsonConverter(typeof(ExtensibleEnumConverter<GetThingsResponseKind>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public readonly partial record struct GetThingsResponseKind(string Value) : IExtensibleEnum<GetThingsResponseKind>
{
    public static GetThingsResponseKind Thing => new("thing");

    /// <summary>Gets a value indicating whether the value is declared here.</summary>
    public bool IsKnown => Value is "thing";

    /// <summary>Returns the value in JSON.</summary>
    public override string ToString() => Value ?? string.Empty;

    static string? IExtensibleEnum<GetThingsResponseKind>.FirstKnown => "thing";
    static GetThingsResponseKind IExtensibleEnum<GetThingsResponseKind>.Create(string value) => new(value);
}

/// <param name="Value">The value in JSON. Values that are not declared here are allowed.</param>
[JsonConverter(typeof(ExtensibleEnumConverter<GetThingsResponseTyped>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public readonly partial record struct GetThingsResponseTyped(string Value) : IExtensibleEnum<GetThingsResponseTyped>
{
    public static GetThingsResponseTyped Typed => new("typed");

    /// <summary>Gets a value indicating whether the value is declared here.</summary>
    public bool IsKnown => Value is "typed";

    /// <summary>Returns the value in JSON.</summary>
    public override string ToString() => Value ?? string.Empty;

    static string? IExtensibleEnum<GetThingsResponseTyped>.FirstKnown => "typed";
    static GetThingsResponseTyped IExtensibleEnum<GetThingsResponseTyped>.Create(string value) => new(value);
}
