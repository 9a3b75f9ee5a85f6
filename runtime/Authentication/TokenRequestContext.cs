using System.Diagnostics;

namespace RunAi.Generated.Authentication;

/// <summary>Describes why a token is requested.</summary>
/// <param name="Reason">The reason of the request.</param>
/// <param name="Current">The cached token, if any; a token store must return a newer one.</param>
/// <param name="Caller">The span of the first caller. The request is linked to it rather than its child, because other callers share it.</param>
internal readonly record struct TokenRequestContext(TokenReason Reason, IssuedToken? Current, ActivityContext Caller);
