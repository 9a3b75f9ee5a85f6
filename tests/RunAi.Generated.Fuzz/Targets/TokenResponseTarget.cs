using RunAi.Generated.Authentication;

namespace RunAi.Generated.Fuzz.Targets;

/// <summary>Bytes → what a token endpoint says.</summary>
internal sealed class TokenResponseTarget : FuzzTarget
{
    public override string Name => "token";

    public override void Run(ReadOnlySpan<byte> bytes)
    {
        foreach (var (isRunAiJson, wantsIdToken) in new[] { (false, false), (false, true), (true, false), (true, true) })
        {
            if (TokenAnswer.Read(bytes, isRunAiJson, wantsIdToken) is { Token: not null } answer && answer.LifetimeOf(wantsIdToken) is { } lifetime
                && (lifetime <= TimeSpan.Zero || lifetime > IssuedToken.LongestLifetime))
            {
                throw new FuzzFaultException($"A token is said to live for {lifetime}.");
            }
        }
    }
}
