namespace RunAi.Generated.Internal;

/// <summary>Returns a stream, or <see langword="null"/> for a response whose status code never has a body.</summary>
internal readonly struct StreamResultFactory : IResultFactory<ApiStream, ApiStream?>
{
    public static bool ReturnsResponse => false;

    public static bool AllowsNoContent => true;

    public static ApiStream? Create(HttpResponseMessage response, ApiStream value, bool hasValue, IReadOnlyList<string>? unread) => value;
}
