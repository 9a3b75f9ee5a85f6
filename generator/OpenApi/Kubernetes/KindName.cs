namespace RunAi.Generator.OpenApi.Kubernetes;

/// <summary>Derives the plural of a kind in its own spelling.</summary>
internal static class KindName
{
    /// <summary>
    /// Returns the plural in the spelling of the kind: <c>TrainingWorkloads</c> for the kind <c>TrainingWorkload</c> and the plural <c>trainingworkloads</c>,
    /// <c>NetworkPolicies</c> for <c>NetworkPolicy</c> and <c>networkpolicies</c>.
    /// </summary>
    public static string GetPlural(string kind, string plural)
    {
        var common = 0;
        while (common < kind.Length && common < plural.Length && char.ToLowerInvariant(kind[common]) == plural[common])
        {
            common++;
        }

        return common == 0 ? plural : kind.Substring(0, common) + plural.Substring(common);
    }
}
