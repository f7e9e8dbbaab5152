package cn.jiping.domain.check.text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorWeightsTest {
  private final IndicatorWeights check = new IndicatorWeights();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一级指标权重为：决策⟦20分、过程20分、产出30分、效益20分⟧。",
        "权重分别为决策⟦20%、过程20%、产出30%、效益35%⟧。",
        "满分100分，其中：决策⟦15分、过程20分、产出30分、效益30分⟧。",
        "指标分值：执行率⟦10分，产出50分，效益30分，满意度15分⟧。",
        "产出⟦50分、效益30分、满意度10分⟧，满分100分。",
        "设决策、过程、产出、效益四类指标，权重⟦20%、25%、30%、30%⟧。",
        "满分50分，数量⟦20分、质量20分、时效15分⟧。",
        "分值为：决策⟦20分（立项10分、目标10分）、过程20分、产出30分、效益20分⟧。",
        "体系由决策（⟦20分）、过程（20分）、产出（35分）、效益（30分⟧）组成，满分100分。",
        "权重：决策⟦２０分、过程２０分、产出３０分、效益２０分⟧。",
        "各项权重为决策⟦20分；过程20分；产出35分；效益30分⟧。",
        "权重为产出⟦50%、效益30%和满意度10%⟧。",
        "总分100分，分值为成本⟦20分、产出40分、效益20分、满意度15分⟧。"
      })
  void weightsThatMissTheFullMarkAreFound(String text) {
    Marked.check(check, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一级指标权重为：决策20分、过程20分、产出30分、效益30分。",
        "满分100分，其中：决策20分、过程20分、产出30分、效益30分。",
        "分值为：决策20分（立项10分、目标10分）、过程20分、产出30分、效益30分。",
        "体系由决策（20分）、过程（20分）、产出（30分）、效益（30分）组成，满分100分。",
        "权重：数量10分、质量10分、时效5分。",
        "决策得分18分、过程得分19分、产出得分30分，权重100分。",
        "决策20分、过程20分、产出30分、效益20分。",
        "二级指标权重：立项5分、目标5分、投入80分。",
        "权重为决策20%、过程80%。",
        "权重为决策约20%、过程20%、产出30%、效益35%。",
        "产出指标权重不低于50%、30%、10%。",
        "满意度权重10%，执行率98%，到位率100%。",
        "党员占30%、群众占40%、干部占20%。"
      })
  void weightsThatFitOrAreNotAllOfThemAreNot(String text) {
    Marked.check(check, text);
  }
}
