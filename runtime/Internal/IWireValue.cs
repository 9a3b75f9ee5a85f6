namespace RunAi.Generated.Internal;

/// <summary>Is implemented by scalars of other packages that can be sent as text, for example as a parameter.</summary>
internal interface IWireValue
{
    /// <summary>Returns the value as text, independently of the culture.</summary>
    string ToWireText();
}
