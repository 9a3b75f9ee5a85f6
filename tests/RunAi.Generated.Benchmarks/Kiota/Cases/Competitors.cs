using RunAi.Generated.Benchmarks.Kiota;

namespace RunAi.Generated.Benchmarks.Cases;

internal sealed partial class Competitors
{
    public KiotaClient Kiota => field ??= new KiotaClient(Handler, _address);
}
