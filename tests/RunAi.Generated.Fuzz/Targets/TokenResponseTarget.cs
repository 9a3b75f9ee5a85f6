using RunAi.Generated.Authentication;

namespace RunAi.Generated.Fuzz.Targets;

/// <summary>Parses the response of a token endpoint.</summary>
internal sealed class TokenResponseTarget : FuzzTarget
{
    public override string Name => "token";

    public override void Run(ReadOnlySpan<byte> bytes)
    {
        foreach (var (isRunAiJson, useIdToken) in new[] { (false, false), (false, true), (true, false), (true, true) })
        {
            if (TokenResponse.Read(bytes, isRunAiJson, useIdToken, out var response) == FlatJsonResult.Success
                && response.Token is not null
                && response.GetLifetime(useIdToken) is { } lifetime
                && (lifetime <= TimeSpan.Zero || lifetime > IssuedToken.LongestLifetime))
            {
                throw new FuzzFaultException($"A token has a lifetime of {lifetime}.");
            }
        }
    }
}
