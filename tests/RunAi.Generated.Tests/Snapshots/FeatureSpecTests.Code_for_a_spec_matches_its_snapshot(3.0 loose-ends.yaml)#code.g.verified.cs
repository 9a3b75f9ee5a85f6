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
    public GetThingsResponseFlag? Flag { get; set; }

    public string? Icon { get; set; }

    public IReadOnlyList<JsonElement?>? Mapping { get; set; }

    public IReadOnlyList<OrderItem>? Order { get; set; }

    public IReadOnlyList<GetThingsResponseReasonsItem>? Reasons { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static GetThingsResponse Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new GetThingsResponse());

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "flag"u8)) { Flag = JsonRead.OptionalEnum<GetThingsResponseFlag>(ref reader); return 0; }
        if (JsonRead.NameEquals(name, "icon"u8)) { Icon = JsonRead.String(ref reader); return 1; }
        if (JsonRead.NameEquals(name, "mapping"u8)) { Mapping = JsonRead.List(ref reader, JsonRead.NullableAny); return 2; }
        if (JsonRead.NameEquals(name, "order"u8)) { Order = JsonRead.Models<OrderItem>(ref reader); return 3; }
        if (JsonRead.NameEquals(name, "reasons"u8)) { Reasons = JsonRead.List(ref reader, JsonRead.Enum<GetThingsResponseReasonsItem>); return 4; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalEnum(writer, "flag"u8, Flag);
        JsonWrite.OptionalString(writer, "icon"u8, Icon);
        JsonWrite.OptionalList(writer, "mapping"u8, Mapping, JsonWrite.NullableAny);
        JsonWrite.OptionalList(writer, "order"u8, Order, JsonWrite.Model);
        JsonWrite.OptionalList(writer, "reasons"u8, Reasons, JsonWrite.Enum);
    }

    protected override string PropertyNames => ";;Flag Icon Mapping Order Reasons";
}

/// <param name="Value">The value in JSON. Values that are not declared here are allowed.</param>
[JsonConverter(typeof(ExtensibleEnumConverter<GetThingsResponseFlag>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public readonly partial record struct GetThingsResponseFlag(string Value) : IExtensibleEnum<GetThingsResponseFlag>
{
    public static GetThingsResponseFlag True => new("true");
    public static GetThingsResponseFlag False => new("false");

    /// <summary>Gets a value indicating whether the value is declared here.</summary>
    public bool IsKnown => Value is "true" or "false";

    /// <summary>Returns the value in JSON.</summary>
    public override string ToString() => Value ?? string.Empty;

    static string? IExtensibleEnum<GetThingsResponseFlag>.FirstKnown => "true";
    static GetThingsResponseFlag IExtensibleEnum<GetThingsResponseFlag>.Create(string value) => new(value);
}

/// <param name="Value">The value in JSON. Values that are not declared here are allowed.</param>
[JsonConverter(typeof(ExtensibleEnumConverter<GetThingsResponseReasonsItem>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public readonly partial record struct GetThingsResponseReasonsItem(string Value) : IExtensibleEnum<GetThingsResponseReasonsItem>
{
    public static GetThingsResponseReasonsItem Default => new("DEFAULT");

    /// <summary>Gets a value indicating whether the value is declared here.</summary>
    public bool IsKnown => Value is "DEFAULT";

    /// <summary>Returns the value in JSON.</summary>
    public override string ToString() => Value ?? string.Empty;

    static string? IExtensibleEnum<GetThingsResponseReasonsItem>.FirstKnown => "DEFAULT";
    static GetThingsResponseReasonsItem IExtensibleEnum<GetThingsResponseReasonsItem>.Create(string value) => new(value);
}

[JsonConverter(typeof(JsonModelConverter<OrderItem>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class OrderItem : ExtensibleJsonModel, IJsonModel<OrderItem>
{
    public string? Name { get; set; }

    public IReadOnlyList<OrderItem>? Parts { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static OrderItem Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new OrderItem());

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "name"u8)) { Name = JsonRead.String(ref reader); return 0; }
        if (JsonRead.NameEquals(name, "parts"u8)) { Parts = JsonRead.Models<OrderItem>(ref reader); return 1; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalString(writer, "name"u8, Name);
        JsonWrite.OptionalList(writer, "parts"u8, Parts, JsonWrite.Model);
    }

    protected override string PropertyNames => ";;Name Parts";
}
