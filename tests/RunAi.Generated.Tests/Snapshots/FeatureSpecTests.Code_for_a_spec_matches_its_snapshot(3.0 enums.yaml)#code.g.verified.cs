// RunAi.Test.TestClient.Default.g.cs
/// <summary>Operations of the group Default.</summary>
public partial interface IDefaultClient : IRunAiClient
{
    /// <summary>GET /enums</summary>
    /// <param name="options">The optional parameters.</param>
    Task<GetEnumsResponse> GetEnumsAsync(GetEnumsOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="GetEnumsAsync"/>
    Task<ApiResponse<GetEnumsResponse>> GetEnumsWithResponseAsync(GetEnumsOptions? options = null, CancellationToken cancellationToken = default);
}

[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
internal sealed partial class DefaultClient(ApiConnection connection) : IDefaultClient, IConnectedClient
{
    object IConnectedClient.With(RunAiRequestOptions options) => new DefaultClient(connection.With(options));
    internal ApiOperation[] GetOperations() => [GetEnumsOperation];

    private static readonly Operation<GetEnumsResponse> GetEnumsOperation = new Operation<GetEnumsResponse>("get /enums", HttpMethod.Get, "/enums")
        .Returns("200", "application/json", GetEnumsResponse.Read);

    public Task<GetEnumsResponse> GetEnumsAsync(GetEnumsOptions? options, CancellationToken cancellationToken) =>
        GetEnumsRequest(options).SendForValueAsync(cancellationToken);

    public Task<ApiResponse<GetEnumsResponse>> GetEnumsWithResponseAsync(GetEnumsOptions? options, CancellationToken cancellationToken) =>
        GetEnumsRequest(options).SendAsync(cancellationToken);

    private ApiRequest<GetEnumsResponse> GetEnumsRequest(GetEnumsOptions? options)
    {
        var request = connection.CreateRequest(GetEnumsOperation);
        request.AddQuery("order", options?.Order);
        request.AddQueryList("filter", options?.Filter, ParameterStyle.Form, explode: false);
        return request;
    }
}

public static partial class TestClientExtensions
{
    /// <inheritdoc cref="IDefaultClient.GetEnumsAsync"/>
    public static Task<GetEnumsResponse> GetEnumsAsync(this IDefaultClient client, CancellationToken cancellationToken) =>
        client.GetEnumsAsync(null, cancellationToken);
    public static Task<ApiResponse<GetEnumsResponse>> GetEnumsWithResponseAsync(this IDefaultClient client, CancellationToken cancellationToken) =>
        client.GetEnumsWithResponseAsync(null, cancellationToken);
}

/// <summary>The optional parameters of GetEnums.</summary>
[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class GetEnumsOptions
{
    public Order? Order { get; set; }
    public IReadOnlyList<GetEnumsFilterItem>? Filter { get; set; }
}

/// <param name="Value">The value in JSON. Values that are not declared here are allowed.</param>
[JsonConverter(typeof(ExtensibleEnumConverter<GetEnumsFilterItem>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public readonly partial record struct GetEnumsFilterItem(string Value) : IExtensibleEnum<GetEnumsFilterItem>
{
    public static GetEnumsFilterItem AB => new("a b");
    public static GetEnumsFilterItem CD => new("c,d");

    /// <summary>Gets a value indicating whether the value is declared here.</summary>
    public bool IsKnown => Value is "a b" or "c,d";

    /// <summary>Returns the value in JSON.</summary>
    public override string ToString() => Value ?? string.Empty;

    static string? IExtensibleEnum<GetEnumsFilterItem>.FirstKnown => "a b";
    static GetEnumsFilterItem IExtensibleEnum<GetEnumsFilterItem>.Create(string value) => new(value);
}

[JsonConverter(typeof(JsonModelConverter<GetEnumsResponse>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class GetEnumsResponse : ExtensibleJsonModel, IJsonModel<GetEnumsResponse>
{
    private GetEnumsResponseMaybe? __maybe;

    public GetEnumsResponseMaybe? Maybe { get => __maybe; set { __maybe = value; MarkNull(0, value is null); } }

    /// <summary>Known values: 1, 2, 3.</summary>
    public long? Numbers { get; set; }

    public Order? Order { get; set; }

    public GetEnumsResponseQuoted? Quoted { get; set; }

    public GetEnumsResponseUntyped? Untyped { get; set; }

    public Order? Wrapped { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static GetEnumsResponse Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new GetEnumsResponse(), nullable: 1);

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "maybe"u8)) { __maybe = JsonRead.NullableEnum<GetEnumsResponseMaybe>(ref reader); return 0; }
        if (JsonRead.NameEquals(name, "numbers"u8)) { Numbers = JsonRead.OptionalInt64(ref reader); return 1; }
        if (JsonRead.NameEquals(name, "order"u8)) { Order = JsonRead.OptionalEnum<Order>(ref reader); return 2; }
        if (JsonRead.NameEquals(name, "quoted"u8)) { Quoted = JsonRead.OptionalEnum<GetEnumsResponseQuoted>(ref reader); return 3; }
        if (JsonRead.NameEquals(name, "untyped"u8)) { Untyped = JsonRead.OptionalEnum<GetEnumsResponseUntyped>(ref reader); return 4; }
        if (JsonRead.NameEquals(name, "wrapped"u8)) { Wrapped = JsonRead.OptionalEnum<Order>(ref reader); return 5; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        if (Maybe is not null || IsNullSet(0)) JsonWrite.RequiredNullableEnum(writer, "maybe"u8, Maybe);
        JsonWrite.OptionalInt64(writer, "numbers"u8, Numbers);
        JsonWrite.OptionalEnum(writer, "order"u8, Order);
        JsonWrite.OptionalEnum(writer, "quoted"u8, Quoted);
        JsonWrite.OptionalEnum(writer, "untyped"u8, Untyped);
        JsonWrite.OptionalEnum(writer, "wrapped"u8, Wrapped);
    }

    protected override string PropertyNames => ";Maybe;Numbers Order Quoted Untyped Wrapped";
}

/// <param name="Value">The value in JSON. Values that are not declared here are allowed.</param>
[JsonConverter(typeof(ExtensibleEnumConverter<GetEnumsResponseMaybe>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public readonly partial record struct GetEnumsResponseMaybe(string Value) : IExtensibleEnum<GetEnumsResponseMaybe>
{
    public static GetEnumsResponseMaybe HighEst => new("high-est");
    public static GetEnumsResponseMaybe Low => new("low");

    /// <summary>Gets a value indicating whether the value is declared here.</summary>
    public bool IsKnown => Value is "high-est" or "low";

    /// <summary>Returns the value in JSON.</summary>
    public override string ToString() => Value ?? string.Empty;

    static string? IExtensibleEnum<GetEnumsResponseMaybe>.FirstKnown => "high-est";
    static GetEnumsResponseMaybe IExtensibleEnum<GetEnumsResponseMaybe>.Create(string value) => new(value);
}

/// <param name="Value">The value in JSON. Values that are not declared here are allowed.</param>
[JsonConverter(typeof(ExtensibleEnumConverter<GetEnumsResponseQuoted>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public readonly partial record struct GetEnumsResponseQuoted(string Value) : IExtensibleEnum<GetEnumsResponseQuoted>
{
    public static GetEnumsResponseQuoted _1 => new("1");
    public static GetEnumsResponseQuoted True => new("true");
    public static GetEnumsResponseQuoted Null => new("null");
    public static GetEnumsResponseQuoted _2020_01_01 => new("2020-01-01");
    public static GetEnumsResponseQuoted Empty => new("");

    /// <summary>Gets a value indicating whether the value is declared here.</summary>
    public bool IsKnown => Value is "1" or "true" or "null" or "2020-01-01" or "";

    /// <summary>Returns the value in JSON.</summary>
    public override string ToString() => Value ?? string.Empty;

    static string? IExtensibleEnum<GetEnumsResponseQuoted>.FirstKnown => "1";
    static GetEnumsResponseQuoted IExtensibleEnum<GetEnumsResponseQuoted>.Create(string value) => new(value);
}

/// <param name="Value">The value in JSON. Values that are not declared here are allowed.</param>
[JsonConverter(typeof(ExtensibleEnumConverter<GetEnumsResponseUntyped>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public readonly partial record struct GetEnumsResponseUntyped(string Value) : IExtensibleEnum<GetEnumsResponseUntyped>
{
    public static GetEnumsResponseUntyped X => new("x");
    public static GetEnumsResponseUntyped Y => new("y");

    /// <summary>Gets a value indicating whether the value is declared here.</summary>
    public bool IsKnown => Value is "x" or "y";

    /// <summary>Returns the value in JSON.</summary>
    public override string ToString() => Value ?? string.Empty;

    static string? IExtensibleEnum<GetEnumsResponseUntyped>.FirstKnown => "x";
    static GetEnumsResponseUntyped IExtensibleEnum<GetEnumsResponseUntyped>.Create(string value) => new(value);
}

/// <param name="Value">The value in JSON. Values that are not declared here are allowed.</param>
[JsonConverter(typeof(ExtensibleEnumConverter<Order>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public readonly partial record struct Order(string Value) : IExtensibleEnum<Order>
{
    public static Order Asc => new("asc");
    public static Order Desc => new("desc");

    /// <summary>Gets a value indicating whether the value is declared here.</summary>
    public bool IsKnown => Value is "asc" or "desc";

    /// <summary>Returns the value in JSON.</summary>
    public override string ToString() => Value ?? string.Empty;

    static string? IExtensibleEnum<Order>.FirstKnown => "asc";
    static Order IExtensibleEnum<Order>.Create(string value) => new(value);
}
