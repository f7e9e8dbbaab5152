-- The migrations in order, as seen from the project's folder.
runscript from 'src/main/resources/cn/jiping/store/migration/V001__reports.sql' charset 'UTF-8';
runscript from 'src/main/resources/cn/jiping/store/migration/V002__paper.sql' charset 'UTF-8';
runscript from 'src/main/resources/cn/jiping/store/migration/V003__review.sql' charset 'UTF-8';
runscript from 'src/main/resources/cn/jiping/store/migration/V004__trust.sql' charset 'UTF-8';
runscript from 'src/main/resources/cn/jiping/store/migration/V005__list.sql' charset 'UTF-8';
runscript from 'src/main/resources/cn/jiping/store/migration/V006__scans.sql' charset 'UTF-8';
runscript from 'src/main/resources/cn/jiping/store/migration/V007__outlines.sql' charset 'UTF-8';
