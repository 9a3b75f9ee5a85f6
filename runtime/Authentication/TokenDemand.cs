using System.Diagnostics;

namespace RunAi.Generated.Authentication;

/// <summary>Why a token is asked for.</summary>
/// <param name="Reason">What led to it.</param>
/// <param name="Refused">The token that a server refused, where that is the reason: the same one must not come from a store.</param>
/// <param name="Current">The token that is in use meanwhile, where there is one.</param>
/// <param name="Caller">The span of the caller who was first; the request is linked to it, not a part of it, because others share it.</param>
internal readonly record struct TokenDemand(TokenReason Reason, IssuedToken? Refused, IssuedToken? Current, ActivityContext Caller);
