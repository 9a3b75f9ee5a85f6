namespace RunAi.Generated.WebSockets;

/// <summary>Explains the codes with which servers close a WebSocket.</summary>
/// <param name="Code">The code (RFC 6455, section 7.4, and the WebSocket Close Code Number Registry of IANA).</param>
/// <param name="Meaning">What the code means, as the end of a sentence.</param>
/// <param name="Advice">What to do.</param>
/// <param name="IsTransient">Whether a new connection may succeed.</param>
internal sealed record CloseCode(int Code, string Meaning, string Advice, bool IsTransient)
{
    private const int AbnormalCode = 1006;
    private const int FirstPrivate = 4000;
    private const int FirstRegistered = 3000;

    private const string Reconnect = "Connect again.";
    private const string Report = "Connect again. If the error occurs again, report it with the version of the cluster.";
    private const string CheckRights = "Check the access rules of the application: they must permit this call for the project and the workload.";

    private static readonly Dictionary<int, CloseCode> Known = new CloseCode[]
    {
        new(1001, "the server is shutting down or goes away", Reconnect, IsTransient: true),
        new(1002, "the server detected a violation of the protocol", Report, IsTransient: false),
        new(1003, "the server does not accept the type of the data", Report, IsTransient: false),
        new(AbnormalCode, "the connection ended without a close frame",
            "Connect again. A proxy may end connections without data: a shorter KeepAliveInterval prevents this.", IsTransient: true),
        new(1007, "the server received data that does not match its type", Report, IsTransient: false),
        new(1008, "the request violates a policy of the server", CheckRights, IsTransient: false),
        new(1009, "a message is too big for the server", Report, IsTransient: false),
        new(1010, "the server requires an extension", Report, IsTransient: false),
        new(1011, "the server failed unexpectedly", "Connect again. If the error occurs again, check whether the workload and its pods still exist.",
            IsTransient: true),
        new(1012, "the server restarts", Reconnect, IsTransient: true),
        new(1013, "the server is overloaded", "Connect again later.", IsTransient: true),
        new(1014, "a gateway received an invalid response from the server", Reconnect, IsTransient: true),
        new(3000, "the token was rejected or has expired", "Connect again, which uses a current token. Otherwise, check the credentials.", IsTransient: true),
        new(3003, "access is forbidden", CheckRights, IsTransient: false),
        new(3008, "the server ended the connection after a timeout", Reconnect, IsTransient: true),
    }.ToDictionary(static known => known.Code);

    /// <summary>Gets the code of a connection that ended without a close frame.</summary>
    public static CloseCode Abnormal => Known[AbnormalCode];

    /// <summary>Returns the explanation of a code.</summary>
    public static CloseCode Get(int code) => Known.TryGetValue(code, out var known) ? known : new CloseCode(
        code,
        code >= FirstPrivate ? "a code that only the server defines" : code >= FirstRegistered ? "a registered code" : "an unknown code",
        "Read the reason of the server.",
        IsTransient: false);
}
