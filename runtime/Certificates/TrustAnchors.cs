using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace RunAi.Generated.Certificates;

/// <summary>Validates chains with other trust anchors than those of the system.</summary>
internal static class TrustAnchors
{
    private const string ServerAuthentication = "1.3.6.1.5.5.7.3.1";

    /// <summary>Creates a chain with the policy of the connection (revocation, intermediate certificates of the server) and other trust anchors.</summary>
    public static X509Chain CreateChain(X509Chain chain, X509Certificate2Collection anchors)
    {
        var extended = new X509Chain { ChainPolicy = chain.ChainPolicy.Clone() };
        var policy = extended.ChainPolicy;
        policy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        policy.CustomTrustStore.AddRange(anchors);
        policy.ExtraStore.AddRange(anchors);
        if (policy.ApplicationPolicy.Count == 0)
        {
            policy.ApplicationPolicy.Add(new Oid(ServerAuthentication));
        }

        return extended;
    }

    /// <summary>
    /// Returns a value indicating whether a certificate of the chain is in the file without being a root, such as the intermediate CA that issues the
    /// certificates of servers. It and the certificates before it must have no other problem than the missing root.
    /// </summary>
    public static bool EndsAt(X509Chain chain, X509Certificate2Collection anchors)
    {
        foreach (var element in chain.ChainElements)
        {
            var status = element.ChainElementStatus.Aggregate(X509ChainStatusFlags.NoError, static (flags, entry) => flags | entry.Status);
            if ((status & ~(X509ChainStatusFlags.PartialChain | X509ChainStatusFlags.UntrustedRoot)) != X509ChainStatusFlags.NoError)
            {
                return false;
            }

            if (anchors.Any(anchor => anchor.RawDataMemory.Span.SequenceEqual(element.Certificate.RawDataMemory.Span)))
            {
                return true;
            }
        }

        return false;
    }
}
