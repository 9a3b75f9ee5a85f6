using System.Collections.Generic;

namespace RunAi.Generator.CSharp.Naming;

/// <summary>Names that generated types and members cannot have, because generated code or the files of users need them for other purposes.</summary>
internal static class ReservedNames
{
    /// <summary>
    /// Gets the names of types: those that generated code uses without a namespace, and those in the SDK's implicit usings, with which a generated type
    /// would be ambiguous in the code of users.
    /// </summary>
    public static HashSet<string> Types { get; } = new(StringComparer.OrdinalIgnoreCase)
    {
        // System
        "Action", "Activator", "AggregateException", "AppContext", "AppDomain", "ArgumentException", "Array", "ArraySegment", "Attribute",
        "BitConverter", "Boolean", "Buffer",
        "Byte", "Char", "Comparison", "Console", "ConsoleColor", "ConsoleKey", "Convert", "Converter", "DateOnly", "DateTime", "DateTimeKind",
        "DateTimeOffset", "DayOfWeek", "DBNull",
        "Decimal", "Delegate", "Double", "Enum", "Environment", "EventArgs", "EventHandler", "Exception", "FormattableString", "Func", "GC", "Guid",
        "Half", "HashCode", "IComparable", "IDisposable",
        "IEquatable", "IFormattable", "Index", "Int128", "Int16", "Int32", "Int64", "IntPtr", "IProgress", "Lazy", "Math", "MathF", "Memory",
        "Nullable", "Object", "ObsoleteAttribute", "OperatingSystem",
        "PlatformID", "Predicate", "Progress", "Random", "Range", "ReadOnlyMemory", "ReadOnlySpan", "SByte", "Single", "Span", "String",
        "StringComparer", "StringComparison", "TimeOnly", "TimeProvider",
        "TimeSpan", "TimeZone", "TimeZoneInfo", "Tuple", "Type", "UInt128", "UInt16", "UInt32", "UInt64", "UIntPtr", "Uri", "UriBuilder",
        "UriFormat", "UriKind", "ValueTuple", "ValueType", "Version", "Void", "WeakReference",
        // System.Collections.Generic, System.IO, System.Linq
        "Comparer", "Dictionary", "HashSet", "IAsyncEnumerable", "ICollection", "IDictionary", "IEnumerable", "IEnumerator", "IEqualityComparer",
        "IList", "IReadOnlyCollection", "IReadOnlyDictionary", "IReadOnlyList",
        "ISet", "KeyValuePair", "LinkedList", "List", "OrderedDictionary", "PriorityQueue", "Queue", "SortedDictionary", "SortedList", "SortedSet",
        "Stack",
        "BinaryReader", "BinaryWriter", "Directory", "DirectoryInfo", "DriveInfo", "File", "FileAccess", "FileInfo", "FileMode", "FileShare",
        "FileStream", "MemoryStream", "Path", "Stream", "StreamReader", "StreamWriter",
        "StringReader", "StringWriter", "TextReader", "TextWriter", "Enumerable", "IGrouping", "ILookup", "IOrderedEnumerable", "IQueryable",
        "Lookup", "Queryable",
        // System.Net.Http, System.Threading, System.Threading.Tasks
        "ByteArrayContent", "DelegatingHandler", "FormUrlEncodedContent", "HttpClient", "HttpClientHandler", "HttpCompletionOption", "HttpContent",
        "HttpMessageHandler", "HttpMethod", "HttpRequestException",
        "HttpRequestMessage", "HttpResponseMessage", "MultipartContent", "MultipartFormDataContent", "StreamContent", "StringContent", "Barrier",
        "CancellationToken", "CancellationTokenSource", "CountdownEvent",
        "ExecutionContext", "Interlocked", "Lock", "Monitor", "Mutex", "PeriodicTimer", "Semaphore", "SemaphoreSlim", "Thread", "ThreadPool",
        "Timeout", "Timer", "Volatile", "Parallel", "Task", "TaskCompletionSource", "TaskFactory",
        "TaskScheduler", "TaskStatus", "ValueTask",
        // Members of generated types: a type cannot have a member with its own name (CS0542).
        "AdditionalProperties", "AllowsUndeclared", "Create", "Deconstruct", "DeepEquals", "Equals", "Finalize", "GetHashCode", "GetType",
        "GetUnreadProperties", "IsKnown", "IsSecret", "MemberwiseClone", "OmitsFromRequests", "PrintMembers", "PropertyNames", "Read",
        "ReadProperty", "ReferenceEquals", "ToJson", "ToString",
        "TryGet", "Unknown", "Value", "Write", "WriteProperties", "WriteUnknown",
        // Other names in generated code.
        "EditorBrowsable", "EditorBrowsableState", "ExcludeFromCodeCoverage", "ExcludeFromCodeCoverageAttribute", "GeneratedCode",
        "GeneratedCodeAttribute", "NotNullWhen", "Obsolete", "SetsRequiredMembers", "JsonConverter", "JsonElement", "JsonTokenType", "JsonValueKind",
        "Utf8JsonReader", "Utf8JsonWriter", "IHttpClientBuilder", "ObjectMeta", "KubernetesResource", "IKubernetesObject",
        "INamespacedResource", "NamespacedResource", "IClusterResource", "ClusterResource", "KubernetesBuilder",
        "ApiConnection", "ApiOperation", "ApiRequest", "ApiResponse", "ApiStream", "CalendarDuration", "ExtensibleJsonModel", "FilePart", "FilesOr",
        "IApiClient", "IClusterClientFactory",
        "IConnectedClient", "IRunAiClient", "RunAiClientExtensions", "RunAiRequestOptions",
        "FilterCondition", "FilterField", "IFilterCondition", "OrderedFilterField", "TextFilterField",
        "IJsonModel", "IJsonTypeInfoResolver", "IExtensibleEnum", "IExtensibleIntegerEnum", "PagedOperation", "JsonMatch", "JsonMismatchException", "JsonModel",
        "JsonModelConverter", "JsonModelResolver", "SseItem", "StreamedOperation",
        "JsonModelInitializer", "JsonObjectModel", "JsonRead", "JsonReadFunction", "JsonUnion", "JsonWrite", "JsonWriteAction",
        "ExtensibleEnumConverter", "ExtensibleIntegerEnumConverter", "OffsetTime", "Operation", "ParameterStyle", "RunAiBuilder", "RunAiOptions",
        "RunAiApiException", "RunAiAuthenticationException", "RunAiConnection", "RunAiResponseException", "RunAiWait", "RunAiWaitException",
        "Ensured", "IApiGroup", "KindDispatch", "MetricQuery", "MetricSample", "MetricSamples", "MetricWindow", "MissingMetric", "NamedResource",
        "PhaseWait", "RunAiAmbiguousNameException", "RunAiNameNotFoundException", "WaitFailure", "WaitOptions", "System", "RunAi", "Microsoft",
    };

    /// <summary>Gets the names of types that only clients of Kubernetes use, so that other documents can have them.</summary>
    public static IReadOnlyList<string> KubernetesTypes { get; } = ["IntOrString", "KeyedItems", "KubernetesJson", "Quantity", "ValueWrapper"];

    /// <summary>Gets the names of types that only clients with credentials use, so that other documents can have them.</summary>
    public static IReadOnlyList<string> SecurityTypes { get; } =
    [
        "ApiClients", "ApiCredential", "ApiCredentials", "ApiKeyCredential", "ApiKeyLocation", "BasicCredential", "BearerCredential", "HandlerCredential",
        "IServiceCollection", "IServiceProvider", "OAuthCredential", "OpenIdConnectCredential", "SecurityRequirement",
    ];

    /// <summary>Gets the names of members of the class of credentials: those of its base class.</summary>
    public static HashSet<string> CredentialsMembers { get; } = new(StringComparer.Ordinal)
    {
        "All", "ApiKeyLocation", "Dispose", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
    };

    /// <summary>Gets the names of members of models: those of their base classes, and the types that their methods use.</summary>
    public static HashSet<string> ModelMembers { get; } = new(StringComparer.Ordinal)
    {
        "AdditionalProperties", "AllowsUndeclared", "DeepClone", "DeepEquals", "EditorBrowsableState", "Equals", "Finalize", "GetHashCode", "GetType",
        "GetUnreadProperties", "IsMissing", "IsNullSet", "IsSecret", "IsSet", "JsonMatch", "JsonRead", "JsonWrite", "KubernetesJson", "MarkNull", "MarkPresent",
        "MemberwiseClone", "OmitsFromRequests", "PropertyNames", "Read", "ReadProperty", "ReferenceEquals", "ToJson", "ToString", "Unset", "Write",
        "WriteProperties",
    };

    /// <summary>Gets the names of members of extensible enums.</summary>
    public static HashSet<string> EnumMembers { get; } = new(StringComparer.Ordinal)
    {
        "Clone", "Create", "Deconstruct", "EqualityContract", "Equals", "GetHashCode", "GetType", "IsKnown", "MemberwiseClone", "Finalize",
        "PrintMembers", "ReferenceEquals", "ToString", "Value",
    };

    /// <summary>Gets the names of members of the types of conditions: those of their base class, and the nested types of fields.</summary>
    public static HashSet<string> FilterMembers { get; } = new(StringComparer.Ordinal)
    {
        "AmbiguousOperators", "Create", "CreateCondition", "Delimiter", "Equals", "Field", "FieldType", "Finalize", "GetHashCode", "GetType",
        "MemberwiseClone", "OrderedField", "OrderedFieldType", "ReferenceEquals", "Text", "TextField", "TextFieldType", "ToString",
    };

    /// <summary>Gets the names of members of clients.</summary>
    public static HashSet<string> ClientMembers { get; } = new(StringComparer.Ordinal)
    {
        "Create", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
    };

    /// <summary>Gets the names of parameters and locals in the methods of group clients.</summary>
    public static HashSet<string> Parameters { get; } = new(StringComparer.Ordinal)
    {
        "body", "cancellationToken", "connection", "maxItems", "options", "request",
    };
}
